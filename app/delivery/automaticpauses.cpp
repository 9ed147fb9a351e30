#include "delivery/automaticpauses.h"

#include "delivery/pausereasons.h"

namespace {

constexpr std::chrono::seconds spaceTime{2};
/** Below, the ledger might not be able to say what became of a message (reliability §2). */
constexpr qint64 leastSpace = 100'000'000;

} // namespace

Result<void> AutomaticPauses::pause(const Concerned &concerned, const Failure &failure)
{
    const auto active = m_environment.ledger.activeSendings(m_environment.clock.now());
    if (!active)
        return failureOf(active);
    bool any = false;
    for (const ActiveSending &sending : *active) {
        if (!concerned(sending))
            continue;
        if (const Result<void> paused = m_environment.ledger.pause(sending.id, failure.text()); !paused)
            return paused;
        any = true;
        Q_EMIT m_environment.feed.stateChanged(sending.id);
    }
    if (any)
        Q_EMIT m_environment.feed.attentionNeeded(failure);
    return {};
}

Result<void> AutomaticPauses::pauseWhenDiskIsFull()
{
    const Instant now = m_environment.clock.now();
    if (!m_environment.freeSpace || (now - m_spaceLooked < spaceTime && now >= m_spaceLooked))
        return {};
    m_spaceLooked = now;
    const qint64 left = m_environment.freeSpace();
    if (left < 0 || left >= leastSpace)
        return {};
    return pause([](const ActiveSending &) { return true; }, PauseReasons::diskAlmostFull(left));
}

Result<AutomaticPauses::Date> AutomaticPauses::lookAtDate()
{
    const std::optional<Failure> jump = m_clockWatch.look(m_environment.clock);
    if (m_held && !jump) {
        const auto active = m_environment.ledger.activeSendings(m_environment.clock.now());
        m_held = active && active->isEmpty();
    }
    if (!jump)
        return m_held ? Date::Held : Date::Trusted;
    m_held = true;
    const auto held = m_environment.ledger.holdAll(jump->text());
    if (!held)
        return failureOf(held);
    for (SendingId id : *held)
        Q_EMIT m_environment.feed.stateChanged(id);
    if (!held->isEmpty())
        Q_EMIT m_environment.feed.attentionNeeded(*jump);
    return Date::Jumped;
}
