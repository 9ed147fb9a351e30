#pragma once

#include "base/instant.h"

#include <QList>

#include <deque>
#include <functional>
#include <optional>

/** At most `count` hand-offs in any stretch of time of this length. */
struct RateLimit
{
    int count = 1;
    milliseconds window{};
    bool operator==(const RateLimit &) const = default;
};

/**
 * The pace of a sending, or the limits of an account or a recipient domain (specification §7.1, §11.4). What holds
 * exactly, however limits, pauses and restarts follow each other: a hand-off never happens unless the window that ends
 * with it, itself included, holds at most as many as the limit in force at that moment allows. So a lowered rate is
 * obeyed by the very next hand-off, and in any 60 minutes there are never R + 1, R being the limit at the last of them.
 *
 * An hourly limit is also spread from the first hand-off on, as the planner foresees, with a jitter of ± 10 %; at most
 * a minute's worth leaves at once when the engine fell behind. Survives a restart: construct it anew and record() the
 * hand-offs of historyNeeded(), oldest first.
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
    void setLimits(const QList<RateLimit> &limits);
    bool isLimited() const { return !m_limits.isEmpty(); }
    /** Nothing that was recorded counts any more. */
    bool isQuiet(Instant now) const { return m_recent.empty() || m_recent.back() + historyNeeded() <= now; }
    /** How far back hand-offs count. Without limit only the last thousand are known. */
    milliseconds historyNeeded() const;
    /** Those the limiter does not know yet, older ones: read from the ledger when a limit is set for the first time. */
    void recordEarlier(const QList<Instant> &handOffs);

    /** Zero: go, and record() it. Else how long to wait before asking again. */
    milliseconds waitAt(Instant now) const;
    void record(Instant handedOff);
    /** What was recorded at `recorded` leaves only now. */
    void move(Instant recorded, Instant now);
    /** It does not leave at all: its place is free again. */
    void takeBack(Instant recorded);

private:
    void forget(Instant now);
    /** Between two hand-offs, on average; zero without an hourly limit. */
    std::chrono::duration<double, std::milli> spacing() const;

    Random m_random;
    QList<RateLimit> m_limits;
    /** Oldest first: the bound is exact because each of them is known. */
    std::deque<Instant> m_recent;
    Instant m_next{};
};
