#include "delivery/ratelimiter.h"

#include <algorithm>

using std::chrono::hours;

namespace {

constexpr double jitter = 0.1;
constexpr size_t knownWithoutLimit = 1000;

/**
 * Two hand-offs exactly an hour apart are in one window of sixty minutes, and what leaves here one after the other may
 * be a little closer together on arrival: a second in an hour, a millisecond in a second.
 */
milliseconds closed(milliseconds window)
{
    return window + std::max(milliseconds(1), window / 3600);
}

} // namespace

void RateLimiter::setLimit(std::optional<int> perHour)
{
    setLimits(perHour ? QList<RateLimit>{{*perHour, hours(1)}} : QList<RateLimit>());
}

void RateLimiter::setLimits(const QList<RateLimit> &limits)
{
    if (m_limits == limits)
        return;
    const auto before = spacing();
    m_limits = limits;
    const auto after = spacing();
    if (before.count() > 0 && after.count() > 0 && !m_recent.empty()) // the wait begun goes on at the new rate
        m_next = m_recent.back() +
                 std::chrono::ceil<milliseconds>((m_next - m_recent.back()) * (after.count() / before.count()));
    else
        m_next = {};
}

milliseconds RateLimiter::historyNeeded() const
{
    milliseconds longest{};
    for (const RateLimit &limit : m_limits)
        longest = std::max(longest, closed(limit.window));
    return longest;
}

void RateLimiter::recordEarlier(const QList<Instant> &handOffs)
{
    const std::deque<Instant> known = std::exchange(m_recent, {});
    for (Instant at : handOffs)
        if (known.empty() || at <= known.front()) // rather one twice than one forgotten
            m_recent.push_back(at);
    m_recent.insert(m_recent.end(), known.begin(), known.end());
}

milliseconds RateLimiter::waitAt(Instant now) const
{
    if (m_limits.isEmpty())
        return milliseconds::zero();
    Instant earliest = m_next;
    for (const RateLimit &limit : m_limits)
        if (m_recent.size() >= size_t(limit.count))
            earliest = std::max(earliest, m_recent[m_recent.size() - size_t(limit.count)] + closed(limit.window));
    return std::max(milliseconds::zero(), earliest - now);
}

void RateLimiter::record(Instant handedOff)
{
    // A clock that was set back must not reorder the window: the hand-off counts from the latest time known.
    const Instant at = m_recent.empty() ? handedOff : std::max(handedOff, m_recent.back());
    forget(at);
    m_recent.push_back(at);
    const auto mean = spacing();
    if (mean.count() == 0)
        return;
    const double burst = std::max(1.0, hours(1) / mean / 60.0);
    const auto behind = std::chrono::duration_cast<milliseconds>((burst - 1) * mean);
    const auto step = (1 + jitter * (2 * m_random() - 1)) * mean;
    const Instant from = m_next == Instant{} ? at : std::max(m_next, at - behind); // who begins is not behind
    m_next = from + std::chrono::ceil<milliseconds>(step);
}

void RateLimiter::move(Instant recorded, Instant now)
{
    if (m_limits.isEmpty() || now <= recorded)
        return;
    const auto found = std::lower_bound(m_recent.begin(), m_recent.end(), recorded);
    if (found != m_recent.end())
        m_recent.erase(found);
    m_recent.push_back(m_recent.empty() ? now : std::max(now, m_recent.back()));
}

void RateLimiter::takeBack(Instant recorded)
{
    const auto found = std::lower_bound(m_recent.begin(), m_recent.end(), recorded);
    if (found == m_recent.end() || *found != recorded)
        return;
    m_recent.erase(found);
    m_next -= std::chrono::floor<milliseconds>(spacing());
}

void RateLimiter::forget(Instant now)
{
    if (m_limits.isEmpty()) {
        if (m_recent.size() >= knownWithoutLimit)
            m_recent.pop_front();
        return;
    }
    const milliseconds needed = historyNeeded();
    while (!m_recent.empty() && m_recent.front() + needed <= now)
        m_recent.pop_front();
}

std::chrono::duration<double, std::milli> RateLimiter::spacing() const
{
    using Mean = std::chrono::duration<double, std::milli>;
    for (const RateLimit &limit : m_limits)
        if (limit.window == hours(1))
            return Mean(limit.window) / limit.count;
    return Mean::zero();
}
