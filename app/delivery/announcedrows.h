#pragma once

#include "delivery/sendingdelivery.h"

#include <chrono>

/** A row on its way to the ledger while its message is made; when its intent is durable, it may leave at once. */
struct AnnouncedRow
{
    std::shared_ptr<SendingDelivery> sending;
    DueRow row;
    MessageWorkshop::Message message;
    Instant reserved{}; ///< when it took its place in the pace
    Instant granted{};
    qint64 asOf = 0; ///< the change of the project as of which it may leave
};

/**
 * The rows of one account between their announcement to the ledger and their connection. A few are announced ahead when
 * the ledger is slow beside the server, so that no connection waits for the disk; what did not leave is withdrawn.
 */
class AnnouncedRows : public QObject
{
    Q_OBJECT

public:
    AnnouncedRows(DeliveryEnvironment &environment, CallbackInbox &inbox);

    void announce(std::shared_ptr<SendingDelivery> sending, const SendingDelivery::Taken &taken, Instant now);
    using Row = std::shared_ptr<AnnouncedRow>;
    /** A row with its message that may leave now, or null. One whose message cannot be made ends here; one that may not
     * leave any more as things stand this very moment, or was granted a while ago, is asked again (§11.2).
     */
    Row take();
    /** A row that was taken and may not leave after all. */
    void giveBack(const AnnouncedRow &row) { withdraw(row); }
    /** The same, before it was begun: it stays the next one. */
    void putBack(Row row) { m_granted.push_front(std::move(row)); }
    /** A row that was taken a while ago may still leave, as things stand this very moment. */
    bool mayStillLeave(AnnouncedRow &row);
    /** Rows of sendings that were paused, cancelled or ended wait again. */
    void withdrawStopped();
    void withdrawAll();

    /** Announced or granted, not yet taken. */
    qsizetype size() const { return m_asked + qsizetype(m_granted.size()); }
    /** How many rows should be announced ahead for each of so many busy connections. */
    int aheadPerConnection(qsizetype connections) const;
    void noteMessageTime(std::chrono::nanoseconds time);
    /** Of late, from the envelope to the answer. */
    std::chrono::nanoseconds messageTime() const { return m_messageTime; }
    bool isUnderWay() const { return size() > 0 || m_ending > 0; }

Q_SIGNALS:
    void granted();
    /** A row of this sending has a durable new state, or waits again. */
    void settled(SendingId sending);
    /** It will not leave now. */
    void givenBack(const AnnouncedRow &row);
    void ledgerFailed(const Failure &failure);

private:
    using Time = std::chrono::steady_clock::time_point;

    void ask(Row row);
    /** False: the ledger cannot be asked. */
    bool lookAgain(Instant now);
    bool askAgain(Instant now);
    void onAnswer(Row row, Time asked, const Result<DeliveryLedger::Intent> &intent);
    void withdraw(const AnnouncedRow &row);
    void end(const AnnouncedRow &row, const RowOutcome &outcome);

    DeliveryEnvironment &m_environment;
    CallbackInbox &m_inbox;
    std::deque<Row> m_granted;
    qsizetype m_asked = 0;
    qsizetype m_ending = 0;
    bool m_closed = false; ///< what is granted now comes too late
    std::chrono::nanoseconds m_commitTime{};
    std::chrono::nanoseconds m_messageTime{};
};
