#pragma once

#include "base/clock.h"

#include <atomic>

/** Time that passes only when it is told to: a rehearsal lets an hour go by in an instant. Any thread may read it. */
class SimulatedClock : public Clock
{
public:
    explicit SimulatedClock(Instant start)
        : m_now(toMilliseconds(start))
    {
    }

    Instant now() const override { return fromMilliseconds(m_now); }
    /** Time never goes back. */
    void advanceTo(Instant instant)
    {
        if (instant > now())
            m_now = toMilliseconds(instant);
    }

private:
    std::atomic<qint64> m_now;
};
