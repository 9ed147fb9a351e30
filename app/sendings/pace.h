#pragma once

#include "base/instant.h"

#include <optional>

/** How fast a sending may leave (specification §7.1). At most one of the two is set; none: as fast as the account
 * allows. */
struct Pace
{
    std::optional<int> perHour;                     ///< 1 … 1 000 000 hand-offs in any sliding hour
    std::optional<std::chrono::minutes> withinTime; ///< spread evenly over this duration

    bool isSet() const { return perHour || withinTime; }
    bool operator==(const Pace &) const = default;
};

/** Messages per hour for `pending` messages: what the pace asks, rounded up for a duration. Empty: no limit. */
std::optional<int> hourlyRate(const Pace &pace, qint64 pending);
