#include "delivery/retrypolicy.h"

#include <algorithm>

namespace {

constexpr double jitter = 0.2;

} // namespace

std::optional<Instant> RetryPolicy::nextTry(int attempts, Instant now, double random) const
{
    std::chrono::seconds sinceFirst{0};
    for (int attempt = 1; attempt <= attempts && sinceFirst <= giveUp; ++attempt)
        sinceFirst += delayAfter(attempt);
    if (sinceFirst > giveUp)
        return std::nullopt;
    const std::chrono::duration<double> delay = delayAfter(attempts) * (1 + jitter * (2 * random - 1));
    return now + std::chrono::round<milliseconds>(delay);
}

std::chrono::seconds RetryPolicy::delayAfter(int attempts) const
{
    return schedule[std::clamp<qsizetype>(attempts - 1, 0, schedule.size() - 1)];
}
