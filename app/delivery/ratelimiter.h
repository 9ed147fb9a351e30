#pragma once

#include "base/instant.h"

#include <deque>
#include <functional>
#include <optional>

/**
 * The pace of a sending, or the hourly limit of an account (specification §7.1, §11.4): in any 60 minutes at most
 * `perHour` hand-offs, spread with a jitter of ± 10 %, and at most a minute's worth at once when the engine is behind.
 *
 * Survives a restart: construct it anew and record() the hand-offs of the last hour, oldest first.
 */
class RateLimiter
{
public:
    /** A number in [0, 1). */
    using Random = std::function<double()>;

    explicit RateLimiter(Random random)
        : m_random(std::move(random))
    {
    }

    /** Empty: no limit. Changing it keeps what was recorded: nobody gains a fresh hour (§7.1). */
    void setLimit(std::optional<int> perHour);

    /** Zero: go, and record() it. Else how long to wait before asking again. */
    milliseconds waitAt(Instant now) const;
    void record(Instant handedOff);

private:
    /** Between two hand-offs, on average. */
    std::chrono::duration<double, std::milli> spacing() const;

    Random m_random;
    std::optional<int> m_limit;
    /** The last hour's, oldest first: the bound is exact because each of them is known. */
    std::deque<Instant> m_recent;
    Instant m_next{};
};
