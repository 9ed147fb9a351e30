#include "delivery/accountbreaker.h"

#include <algorithm>

namespace {

constexpr int failuresInARow = 5;
constexpr int slowDownsInARow = 3;
constexpr std::chrono::seconds firstWait{1};
constexpr std::chrono::minutes longestPause{60};

} // namespace

bool AccountBreaker::connectionFailed(Instant now)
{
    if (isOpen(now))
        return false; // several connections, one cause
    ++m_connectionFailures;
    m_openUntil = now + firstWait * (1 << (m_connectionFailures - 1));
    if (m_connectionFailures < failuresInARow)
        return false;
    *this = {};
    return true;
}

bool AccountBreaker::refusedForOurFault()
{
    if (++m_ourFaults < failuresInARow)
        return false;
    *this = {};
    return true;
}

void AccountBreaker::askedToSlowDown(Instant now)
{
    if (isOpen(now) || ++m_slowDowns < slowDownsInARow)
        return;
    m_slowDowns = 0;
    m_openUntil = now + m_pause;
    m_pause = std::min(m_pause * 2, longestPause);
}

void AccountBreaker::succeeded()
{
    *this = {};
}
