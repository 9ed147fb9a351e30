#include "sendings/pace.h"

#include <algorithm>

std::optional<int> hourlyRate(const Pace &pace, qint64 pending)
{
    if (pace.perHour)
        return pace.perHour;
    if (!pace.withinTime)
        return std::nullopt;
    const qint64 minutes = std::max<qint64>(1, pace.withinTime->count());
    return int(std::clamp<qint64>((pending * 60 + minutes - 1) / minutes, 1, 1'000'000));
}
