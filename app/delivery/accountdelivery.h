#pragma once

#include "delivery/accountbreaker.h"
#include "delivery/announcedrows.h"
#include "delivery/deliverylane.h"

#include <QTimer>

/**
 * All that leaves through one account: as many connections as are useful, shared in turn by its sendings, under the
 * limit of the account (specification §11.4).
 */
class AccountDelivery : public QObject
{
    Q_OBJECT

public:
    /** An idle connection is given back to the server after a while. */
    static constexpr std::chrono::seconds idleTime{10};

    AccountDelivery(DeliveryEnvironment &environment, CallbackInbox &inbox, SmtpAccount account, RetryPolicy retries);

    /** The hand-offs of the last hour. */
    Result<void> prepare();
    void update(const QList<std::shared_ptr<SendingDelivery>> &sendings);
    /** Hands rows to free connections, opens more when that helps, closes idle ones. */
    void dispatch();
    /** No new row; what is under way is finished, then the connections close. */
    void stop();
    /** Drops the connections; what was under way is settled as lost. */
    void abort();

    int connections() const;
    /** A row is on a connection, or its outcome on its way to the ledger. */
    bool isUnderWay() const;
    bool isStopping() const { return m_stopping; }
    bool isOver() const;
    /** How long pace and limits hold the next row back: zero, it may leave; max(), none waits here. */
    milliseconds waitAt(Instant now) const;

Q_SIGNALS:
    void rowsSettled(SendingId sending);
    void connectionsChanged();
    /** The account cannot be used until a person helps. */
    void needsAttention(const Failure &failure);
    void ledgerFailed(const Failure &failure);

private:
    void openLane();
    void connectLane(DeliveryLane *lane);
    void loadFreeLanes();
    void announceMore();
    qsizetype rowsWanted() const;
    bool announceOne();
    std::shared_ptr<SendingDelivery> nextSending(Instant now);
    void refuseRow(const std::shared_ptr<SendingDelivery> &sending, const DueRow &row, const Failure &failure);
    void openWhatHelps();
    void closeIdle();
    void giveUp(const Failure &failure);
    bool tripsBreaker(Consequence consequence, Instant now);
    void waitForPace();

    void onAnswered(DeliveryLane &lane, const ServerAnswer &answer);
    void onLost(DeliveryLane &lane, bool afterDot);
    void sendBack(DeliveryLane &lane, Consequence afterAWhile);
    void onFreed();
    void onClosed(const DeliveryLane &lane, const std::optional<ConnectionTrouble> &trouble);

    DeliveryEnvironment &m_environment;
    CallbackInbox &m_inbox;
    const SmtpAccount m_account;
    const RetryPolicy m_retries;
    RateLimiter m_limiter;
    AccountBreaker m_breaker;
    QList<std::shared_ptr<SendingDelivery>> m_sendings; ///< whose turn it is comes first
    AnnouncedRows m_announced;
    std::vector<std::unique_ptr<DeliveryLane>> m_lanes;
    QTimer m_paceTimer;
    bool m_stopping = false;
    bool m_dispatching = false;
    int m_refusing = 0; ///< rows that could not be made, on their way to the ledger
};
