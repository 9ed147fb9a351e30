#pragma once

#include "delivery/announcedrows.h"

#include <QPointer>

/**
 * One connection and the row it carries. What became of a row is recorded before the next one departs, so a program
 * that dies leaves at most one row per connection in doubt (architecture §5).
 */
class DeliveryLane : public QObject
{
    Q_OBJECT

public:
    DeliveryLane(DeliveryEnvironment &environment, CallbackInbox &inbox,
                 std::unique_ptr<DeliveryConnection> connection);

    void open() { m_connection->open(); }
    void close() { m_connection->close(); }
    bool isOpening() const { return !m_wasReady && !m_closed; }
    /** Greeted and not closed, carrying or free. */
    bool isOpen() const { return m_wasReady && !m_closed; }
    bool isFree() const { return m_connected && !m_carried && !m_closed; }
    bool isCarrying() const { return m_carried.has_value(); }
    /** Carries a row, or its outcome is on its way to the ledger. */
    bool isUnderWay() const { return m_carried || m_unrecorded > 0; }
    bool isOver() const { return m_closed && !isUnderWay(); }
    bool isClosed() const { return m_closed; }
    /** A message was accepted over it: when it closes, the server works nevertheless. */
    bool isProven() const { return m_proven; }
    int carriedSoFar() const { return m_count; }
    Instant freeSince() const { return m_freeSince; }

    /** Asked when the body is about to leave; false: it stays, the connection closes and the row waits again. */
    void onlyWhen(std::function<bool()> mayDepart) { m_mayDepart = std::move(mayDepart); }
    void carry(const AnnouncedRow &announced);
    /** In answer to departing(): the next row, begun in one group with the body that leaves. False: it must wait. */
    bool follow(const AnnouncedRows::Row &announced);
    bool mayFollow() const { return m_connection->mayFollow(); }
    bool isFollowed() const { return m_following != nullptr; }
    /** The carried row was begun behind another and has not departed. */
    bool isAhead() const { return m_carried && m_carried->begunBehind && !m_departed; }

    struct Carried
    {
        std::shared_ptr<SendingDelivery> sending;
        DueRow row;
        std::chrono::steady_clock::time_point since;
        AnnouncedRows::Row begunBehind; ///< it began behind the row before, and what was asked then may be outdated
    };
    const Carried &carried() const { return *m_carried; }
    /** Records what became of the carried row; the lane may carry the next one at once. */
    void finish(const RowOutcome &outcome);

Q_SIGNALS:
    void freed();
    /** The body of the carried row leaves: another may follow(). */
    void departing();
    /** The server answered for this row; the caller decides what it means and calls finish(). */
    void answered(const ServerAnswer &answer);
    void lost(bool afterDot);
    /** A row of this sending has a durable new state. */
    void settled(SendingId sending);
    void closed(const std::optional<ConnectionTrouble> &trouble);
    void ledgerFailed(const Failure &failure);

private:
    void onReady();
    void onDeparting();
    void onAnswered(const ServerAnswer &answer);
    void onLost(bool afterDot);
    void carryFollowing();
    void onClosed(const std::optional<ConnectionTrouble> &trouble);
    void record(const std::shared_ptr<SendingDelivery> &sending, RowId row, const RowOutcome &outcome);
    void onRecorded(const std::shared_ptr<SendingDelivery> &sending, RowId row, const Result<void> &recorded);

    DeliveryEnvironment &m_environment;
    CallbackInbox &m_inbox;
    std::unique_ptr<DeliveryConnection> m_connection;
    std::function<bool()> m_mayDepart;
    std::optional<Carried> m_carried;
    AnnouncedRows::Row m_following; ///< to be carried when the carried row is finished
    bool m_departed = false;        ///< the body of the carried row may have left
    bool m_wasReady = false;
    bool m_proven = false;
    bool m_connected = false;
    bool m_closed = false;
    int m_count = 0;
    int m_unrecorded = 0;
    Instant m_freeSince{};
};
