#include "delivery/rehearsaltraffic.h"

void RehearsalTraffic::end()
{
    Q_ASSERT(m_busy > 0);
    if (--m_busy == 0)
        Q_EMIT quiet();
}

std::optional<Instant> RehearsalTraffic::nextArrival() const
{
    return m_held.empty() ? std::nullopt : std::optional(m_held.begin()->first);
}

void RehearsalTraffic::arriveUntil(Instant instant)
{
    while (!m_held.empty() && m_held.begin()->first <= instant) {
        const Arrival arrival = std::move(m_held.begin()->second);
        m_held.erase(m_held.begin()); // before the call: it may hold something new
        arrival();
    }
}
