#pragma once

#include "delivery/announcedrows.h"
#include "delivery/answerjudge.h"
#include "delivery/deliverylanes.h"
#include "delivery/sendingahead.h"
#include "delivery/sendingshares.h"

#include <QTimer>

/**
 * All that leaves through one account: as many connections as are useful, shared by its sendings in proportion to what
 * each asks for, as its policy allows (specification §7.1, §11.4).
 */
class AccountDelivery : public QObject
{
    Q_OBJECT

public:
    AccountDelivery(DeliveryEnvironment &environment, CallbackInbox &inbox, SmtpAccount account, RetryPolicy retries);

    /** What the ledger remembers of the limits. */
    Result<void> prepare();
    void update(const QList<std::shared_ptr<SendingDelivery>> &sendings);
    /** Hands rows to free connections, opens more when that helps, closes idle ones. */
    void dispatch();
    /** No new row; what is under way is finished, then the connections close. */
    void stop();
    /** Drops the connections; what was under way is settled as lost. */
    void abort();

    int connections() const { return m_lanes.connections(); }
    /** A row is on a connection, or its outcome on its way to the ledger. */
    bool isUnderWay() const;
    /** Rows whose answer is awaited. */
    int underWay() const { return int(m_lanes.count(&DeliveryLane::isCarrying)); }
    bool isStopping() const { return m_stopping; }
    bool isOver() const;
    /** How long pace and limits hold the next row back: zero, it may leave; max(), none waits here. */
    milliseconds waitAt(Instant now) const;
    const SmtpAccount &account() const { return m_account; }
    /** What still waits here waits for a server that will not have it for long. */
    bool isStuck(Instant now) const;
    /** At each beat: domains that may receive again, what a person decided. */
    Result<void> look();

Q_SIGNALS:
    void rowsSettled(SendingId sending);
    void connectionsChanged();
    /** The account cannot be used until a person helps. */
    void needsAttention(const Failure &failure);
    /** This sending alone cannot go on until a person helps. */
    void sendingNeedsAttention(SendingId sending, const Failure &failure);
    /** The account waits by itself and will try again. */
    void waits(const Failure &failure);
    void ledgerFailed(const Failure &failure);

private:
    void openLane();
    void connectLane(DeliveryLane *lane);
    void loadFreeLanes();
    void begin(const AnnouncedRow &row);
    AnnouncedRows::Row takeAnnounced();
    void announceMore();
    qsizetype roomForMore() const;
    qsizetype rowsWanted() const;
    bool announceOne();
    void openWhatHelps();
    void giveUp(const Failure &failure);
    void waitForPace();

    bool mayDepart(const DeliveryLane &lane);
    void onDeparting(DeliveryLane &lane);
    bool mayBeFollowed(const DeliveryLane &lane) const;
    void onAnswered(DeliveryLane &lane, const ServerAnswer &answer);
    void onLost(DeliveryLane &lane, bool afterDot);
    void settle(DeliveryLane &lane, const RowOutcome &outcome);
    void settled(const QString &address);
    void onFreed(DeliveryLane &lane);
    void onClosed(const DeliveryLane &lane, const std::optional<ConnectionTrouble> &trouble);
    void onConnectionFailed(const Failure &failure);
    void tellIfBlocked(const Failure &why);

    DeliveryEnvironment &m_environment;
    CallbackInbox &m_inbox;
    const SmtpAccount m_account;
    AccountPolicy m_policy;
    SendingShares m_sendings;
    AnnouncedRows m_announced;
    RefusedRows m_refused;
    AnswerJudge m_judge;
    DeliveryLanes m_lanes;
    SendingAhead m_ahead;
    QTimer m_paceTimer;
    bool m_stopping = false;
    bool m_dispatching = false;
    Instant m_tidied{};
    std::optional<Instant> m_toldUntil; ///< the person knows that the account waits until then
};
