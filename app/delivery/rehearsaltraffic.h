#pragma once

#include "base/instant.h"

#include <QObject>

#include <functional>
#include <map>

/**
 * What is under way in a rehearsal: real work that must finish before simulated time may pass (a commit, a message on
 * the wire), and answers of the server that arrive at a simulated instant.
 */
class RehearsalTraffic : public QObject
{
    Q_OBJECT

public:
    /** Real work; time stands still until it ended. */
    void begin() { ++m_busy; }
    void end();
    bool isBusy() const { return m_busy > 0; }

    using Arrival = std::function<void()>;
    /** Simulated: `arrival` happens at that instant. */
    void holdUntil(Instant instant, Arrival arrival) { m_held.emplace(instant, std::move(arrival)); }
    std::optional<Instant> nextArrival() const;
    bool isHolding() const { return !m_held.empty(); }
    /** Whatever arrives up to that instant arrives now, in order. */
    void arriveUntil(Instant instant);
    void arriveAll() { arriveUntil(Instant::max()); }

Q_SIGNALS:
    /** Nothing real is under way. */
    void quiet();

private:
    int m_busy = 0;
    std::multimap<Instant, Arrival> m_held;
};
