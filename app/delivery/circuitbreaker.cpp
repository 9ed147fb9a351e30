#include "delivery/circuitbreaker.h"

#include <algorithm>

namespace {

constexpr int failuresInARow = 5;
constexpr int slowDownsInARow = 3;
constexpr std::chrono::seconds firstWait{1};
constexpr std::chrono::minutes longestPause{60};
/** A person who starts a delivery by hand waits this long for what an earlier one left open. */
constexpr std::chrono::minutes shortMatter{2};

} // namespace

bool CircuitBreaker::isLasting(Instant now) const
{
    return m_level > 0 && isOpen(now) && (m_openedHere ? m_level > 1 : m_until - now > shortMatter);
}

bool CircuitBreaker::connectionFailed(Instant now)
{
    if (isOpen(now))
        return false; // several connections, one cause
    if (m_level > 0 || ++m_failures >= failuresInARow)
        return open(now);
    m_until = now + firstWait * (1 << (m_failures - 1));
    return false;
}

bool CircuitBreaker::askedToSlowDown(Instant now)
{
    if (isOpen(now))
        return false;
    return (m_level > 0 || ++m_slowDowns >= slowDownsInARow) && open(now);
}

bool CircuitBreaker::succeeded(Instant now)
{
    if (m_level == 0 && m_failures == 0 && m_slowDowns == 0)
        return false;
    if (m_level > 0 && isOpen(now))
        return false; // it left before the breaker opened
    const bool wasOpen = m_level > 0;
    *this = {};
    return wasOpen;
}

bool CircuitBreaker::open(Instant now)
{
    m_level = std::min(m_level + 1, 16);
    m_until = now + std::min(std::chrono::minutes(1 << (m_level - 1)), longestPause);
    m_failures = 0;
    m_slowDowns = 0;
    m_openedHere = true;
    return true;
}
