#include "delivery/deliverylane.h"

DeliveryLane::DeliveryLane(DeliveryEnvironment &environment, CallbackInbox &inbox,
                           std::unique_ptr<DeliveryConnection> connection)
    : m_environment(environment)
    , m_inbox(inbox)
    , m_connection(std::move(connection))
{
    connect(m_connection.get(), &DeliveryConnection::ready, this, &DeliveryLane::onReady);
    connect(m_connection.get(), &DeliveryConnection::answered, this, &DeliveryLane::onAnswered);
    connect(m_connection.get(), &DeliveryConnection::lost, this, &DeliveryLane::onLost);
    connect(m_connection.get(), &DeliveryConnection::closed, this, &DeliveryLane::onClosed);
}

void DeliveryLane::carry(std::shared_ptr<SendingDelivery> sending, const DueRow &row, const OutgoingMessage &message)
{
    m_carried = Carried{std::move(sending), row};
    m_connected = false;
    m_granted = false;
    m_early.reset();
    m_lostEarly = false;
    ++m_count;
    const qint64 journey = ++m_journey;
    m_environment.ledger.announce(row.id, m_environment.clock.now(),
                                  m_inbox.forward<Result<DeliveryLedger::Intent>>(
                                      [guard = QPointer(this), journey](const Result<DeliveryLedger::Intent> &intent) {
                                          if (guard)
                                              guard->onIntent(journey, intent);
                                      }));
    m_connection->send(message);
}

void DeliveryLane::onReady()
{
    m_wasReady = true;
    m_connected = true;
    m_freeSince = m_environment.clock.now();
    if (isFree())
        Q_EMIT freed();
}

void DeliveryLane::onIntent(qint64 journey, const Result<DeliveryLedger::Intent> &intent)
{
    if (journey != m_journey || !m_carried)
        return;
    if (!intent) {
        Q_EMIT ledgerFailed(intent.error());
        return;
    }
    if (!intent->granted) {
        if (!m_closed && !m_early)
            m_connection->abandon();
        withhold(intent->reason);
        return;
    }
    m_granted = true;
    if (m_early)
        Q_EMIT answered(*std::exchange(m_early, std::nullopt)); // a copy: the next row may take its place meanwhile
    else if (m_lostEarly)
        Q_EMIT lost(false);
    else
        m_connection->releaseBody();
}

void DeliveryLane::onAnswered(const ServerAnswer &answer)
{
    m_proven |= answer.consequence == Consequence::Accepted;
    if (m_granted)
        Q_EMIT answered(answer);
    else
        m_early = answer;
}

void DeliveryLane::onLost(bool afterDot)
{
    m_connected = false;
    if (m_granted)
        Q_EMIT lost(afterDot);
    else
        m_lostEarly = true;
}

void DeliveryLane::onClosed(const std::optional<ConnectionTrouble> &trouble)
{
    m_closed = true;
    m_connected = false;
    if (m_carried && m_granted) // cut on our side while the body was leaving
        Q_EMIT lost(true);
    else if (m_carried && !m_early)
        m_lostEarly = true;
    Q_EMIT closed(trouble);
}

void DeliveryLane::finish(const RowOutcome &outcome)
{
    const Carried done = *std::exchange(m_carried, std::nullopt);
    m_granted = false;
    record(done.sending, done.row.id, outcome);
    if (isFree())
        Q_EMIT freed();
}

void DeliveryLane::record(const std::shared_ptr<SendingDelivery> &sending, RowId row, const RowOutcome &outcome)
{
    ++m_unrecorded;
    m_environment.ledger.record(
        row, outcome, m_environment.clock.now(),
        m_inbox.forward<Result<void>>([guard = QPointer(this), sending, row](const Result<void> &recorded) {
            if (guard)
                guard->onRecorded(sending, row, recorded);
        }));
}

void DeliveryLane::onRecorded(const std::shared_ptr<SendingDelivery> &sending, RowId row, const Result<void> &recorded)
{
    --m_unrecorded;
    sending->release(row);
    if (recorded)
        Q_EMIT settled(sending->id());
    else
        Q_EMIT ledgerFailed(recorded.error());
}

/** The body did not leave. Without a reason the sending was stopped: its other rows need not ask one by one. */
void DeliveryLane::withhold(const QString &reason)
{
    const Carried kept = *std::exchange(m_carried, std::nullopt);
    kept.sending->release(kept.row.id);
    if (reason.isEmpty())
        kept.sending->stop();
    Q_EMIT settled(kept.sending->id());
    if (isFree())
        Q_EMIT freed();
}
