#include "delivery/deliverylane.h"

DeliveryLane::DeliveryLane(DeliveryEnvironment &environment, CallbackInbox &inbox,
                           std::unique_ptr<DeliveryConnection> connection)
    : m_environment(environment)
    , m_inbox(inbox)
    , m_connection(std::move(connection))
{
    connect(m_connection.get(), &DeliveryConnection::ready, this, &DeliveryLane::onReady);
    connect(m_connection.get(), &DeliveryConnection::departing, this, &DeliveryLane::onDeparting);
    connect(m_connection.get(), &DeliveryConnection::answered, this, &DeliveryLane::onAnswered);
    connect(m_connection.get(), &DeliveryConnection::lost, this, &DeliveryLane::onLost);
    connect(m_connection.get(), &DeliveryConnection::closed, this, &DeliveryLane::onClosed);
}

void DeliveryLane::carry(const AnnouncedRow &announced)
{
    m_carried = Carried{announced.sending, announced.row, std::chrono::steady_clock::now(), {}};
    m_connected = false;
    m_departed = false;
    ++m_count;
    m_connection->send(*announced.message.get());
}

bool DeliveryLane::follow(const AnnouncedRows::Row &announced)
{
    if (!m_connection->follow(*announced->message.get()))
        return false;
    m_following = announced;
    ++m_count;
    return true;
}

void DeliveryLane::onReady()
{
    m_wasReady = true;
    m_connected = true;
    m_freeSince = m_environment.clock.now();
    if (isFree())
        Q_EMIT freed();
}

/** Without the note nobody would know after a crash that the message may have left: then it stays. */
void DeliveryLane::onDeparting()
{
    if (!m_mayDepart()) {
        m_connection->close();
        return;
    }
    if (const Result<void> noted = m_environment.ledger.markDeparture(m_carried->row.id); !noted) {
        Q_EMIT ledgerFailed(noted.error());
        m_connection->close();
        return;
    }
    Q_EMIT departing(); // the engine may give up over it: then nothing left
    m_departed = true;
}

void DeliveryLane::onAnswered(const ServerAnswer &answer)
{
    m_proven |= answer.consequence == Consequence::Accepted;
    Q_EMIT answered(answer);
}

void DeliveryLane::onLost(bool afterDot)
{
    m_connected = false;
    Q_EMIT lost(afterDot);
}

void DeliveryLane::onClosed(const std::optional<ConnectionTrouble> &trouble)
{
    m_closed = true;
    m_connected = false;
    while (m_carried) // cut on our side, or what followed the last one that was answered
        Q_EMIT lost(m_departed);
    Q_EMIT closed(trouble);
}

void DeliveryLane::finish(const RowOutcome &outcome)
{
    const Carried done = *std::exchange(m_carried, std::nullopt);
    if (m_following)
        carryFollowing();
    record(done.sending, done.row.id, outcome);
    if (isFree())
        Q_EMIT freed();
}

void DeliveryLane::carryFollowing()
{
    const AnnouncedRows::Row next = std::exchange(m_following, {});
    m_carried = Carried{next->sending, next->row, std::chrono::steady_clock::now(), next};
    m_departed = false;
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
