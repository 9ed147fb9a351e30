#pragma once

#include "base/clock.h"
#include "base/failure.h"

#include <optional>

/**
 * Notices that the date of the computer was changed: more than 2 minutes back, or 10 forward without sleep
 * (specification §6.4). Pace, deadlines and planned times would all be wrong.
 */
class ClockWatch
{
public:
    /** Since the last look: what happened, for the person. */
    std::optional<Failure> look(const Clock &clock);

private:
    std::optional<Instant> m_time;
    milliseconds m_elapsed{};
};
