#pragma once

#include "delivery/accountdelivery.h"
#include "delivery/automaticpauses.h"

#include <map>

/**
 * The delivery engine (architecture §4): lives in one thread with an event loop. At each beat it asks the ledger what
 * is to be worked on and hands rows to the connections of their accounts; between beats each free connection takes the
 * next row by itself.
 */
class DeliveryQueue : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        bool untilIdle = false;         ///< finish when nothing is due any more
        std::optional<int> connections; ///< instead of the account's number
    };
    DeliveryQueue(const DeliveryEnvironment &environment, const Options &options);
    ~DeliveryQueue() override;

    /** The caller has taken the lease. */
    void start();
    /** Finishes open transactions, at most `patience`, then emits finished(). */
    void stop(std::chrono::milliseconds patience = std::chrono::seconds(60));
    /** Cuts what is still open: its fate may stay unknown. */
    void abort();
    /** Something was approved, resumed or changed: look now. */
    void wake();
    /** How long pace and limits hold the next row back: zero, one may leave; max(), none is in memory. A rehearsal
     * moves its clock by it. */
    milliseconds waitAt(Instant now) const;

Q_SIGNALS:
    void finished();

private:
    void beat();
    Result<void> advance();
    using Work = std::map<AccountId, QList<std::shared_ptr<SendingDelivery>>>;
    Result<void> distribute(const Work &work);
    Result<std::shared_ptr<SendingDelivery>> deliveryOf(const ActiveSending &active);
    Result<AccountDelivery *> accountOf(AccountId id);
    bool isIdle() const;
    void endWhenSettled();

    void onSettled(SendingId sending);
    void pause(const AutomaticPauses::Concerned &concerned, const Failure &failure);
    void hold();
    /** The ledger cannot be trusted to remember: nothing more may leave (reliability §1.2). */
    void halt(const Failure &failure);
    void announceChanges();

    DeliveryEnvironment m_environment;
    const Options m_options;
    AutomaticPauses m_pauses;
    CallbackInbox m_inbox;
    RetryPolicy m_retries;
    std::map<SendingId, std::shared_ptr<SendingDelivery>> m_sendings;
    std::map<AccountId, std::unique_ptr<AccountDelivery>> m_accounts;
    QSet<SendingId> m_changed; ///< not told yet
    int m_connectionsTold = 0;
    QTimer m_beat;
    QTimer m_news;
    QTimer m_patience;
    std::optional<Instant> m_leaseKept;
    bool m_accountBeginsAnew = false; ///< one that has work still closes its connections
    int m_underWayTold = -1;
    bool m_running = false;
    bool m_stopping = false;
};
