#include "delivery/ratelimiter.h"

#include <algorithm>

using std::chrono::hours;

namespace {

/** An hour and its last millisecond: two hand-offs exactly an hour apart are still in one window of sixty minutes. */
constexpr milliseconds window = hours(1) + milliseconds(1);
constexpr double jitter = 0.1;

} // namespace

void RateLimiter::setLimit(std::optional<int> perHour)
{
    m_limit = perHour;
}

milliseconds RateLimiter::waitAt(Instant now) const
{
    if (!m_limit)
        return milliseconds::zero();
    Instant earliest = m_next;
    if (m_recent.size() >= size_t(*m_limit))
        earliest = std::max(earliest, m_recent[m_recent.size() - size_t(*m_limit)] + window);
    return std::max(milliseconds::zero(), earliest - now);
}

void RateLimiter::record(Instant handedOff)
{
    // A clock that was set back must not reorder the window: the hand-off counts from the latest time known.
    const Instant at = m_recent.empty() ? handedOff : std::max(handedOff, m_recent.back());
    while (!m_recent.empty() && m_recent.front() + window <= at)
        m_recent.pop_front();
    m_recent.push_back(at);
    if (!m_limit)
        return;
    const double burst = std::max(1.0, *m_limit / 60.0);
    const auto behind = std::chrono::duration_cast<milliseconds>((burst - 1) * spacing());
    const auto step = (1 + jitter * (2 * m_random() - 1)) * spacing();
    m_next = std::max(m_next, at - behind) + std::chrono::ceil<milliseconds>(step);
}

std::chrono::duration<double, std::milli> RateLimiter::spacing() const
{
    return std::chrono::duration<double, std::milli>(hours(1)) / *m_limit;
}
