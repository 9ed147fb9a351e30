#pragma once

#include "delivery/deliveryenvironment.h"
#include "delivery/outcomewatch.h"
#include "delivery/parkedrows.h"
#include "delivery/ratelimiter.h"
#include "delivery/recipientdomains.h"

#include <QHash>

#include <deque>

/** One running sending as the engine holds it: a few hundred due rows in memory, its pace and its renderer. */
class SendingDelivery
{
public:
    SendingDelivery(DeliveryEnvironment &environment, SendingId id);

    SendingId id() const { return m_id; }
    /** Reads what is needed once: the frozen message, the last answers. */
    Result<void> prepare();
    /** What the ledger says of it now; the pace is adjusted (§7.1: each minute for a duration). */
    Result<void> update(const ActiveSending &active);
    /** Paused, cancelled or over: nothing more is taken. */
    void stop();

    /** The first rows may not leave because of their recipient domain: they stand aside. */
    void standAside(const RecipientDomains &domains, Instant now);
    /** Those come back whose domain may receive again. */
    void comeBack(const RecipientDomains &domains, Instant now);
    void comeBack(const QString &domain);

    /** Reads more rows when few are left and the last reading left some behind. */
    Result<void> refillIfLow();
    /** Looks for rows that became due; at each beat. */
    Result<void> refill();
    bool hasRow() const { return !m_rows.empty(); }
    /** Zero: the next row may be handed over now. */
    milliseconds waitAt(Instant now) const;
    /** Neither stopped nor past its deadline. */
    bool mayStillSendAt(Instant now) const { return m_running && !(m_deadline && now >= *m_deadline); }
    bool isPaced() const { return m_paced; }
    /** What it asks of a shared account: its pace; without one, more than most (§7.1). */
    double weight() const { return m_weight; }
    /** How many rows may leave at once: without pace all of them. */
    qsizetype readyRows() const { return m_rows.empty() || m_paced ? qsizetype(hasRow()) : qsizetype(m_rows.size()); }

    struct Taken
    {
        DueRow row;
        MessageWorkshop::Message message; ///< being made
    };
    /** The next row, which stays held until release(). */
    Taken take(Instant now);
    void handedOver(const DueRow &row, Instant now);
    /** It took its place in the pace at `reserved` and leaves now. */
    void departed(const DueRow &row, Instant reserved, Instant now);
    /** It took its place and will not leave now. */
    void takenBack(const DueRow &row, Instant reserved);
    /** True: more than 5 % of the last 200 addresses do not exist (§10). */
    bool hasTooManyBounces(RecipientState outcome);
    static constexpr int bouncesWatched = 200;
    int bounces() const { return m_bounces.count(); }
    /** The row's new state is durable. */
    void release(RowId row);
    /** The connection went away before the dot: it is tried again at once, a few times. False: often enough. */
    bool mayRepeat(RowId row);

    /** Right after refill(): nothing is due and nothing is on its way. */
    bool isDry() const { return m_held.isEmpty(); }
    /** The same when domains that will not receive for long do not count. */
    bool isDryBut(const RecipientDomains &domains, Instant now) const;
    bool isUnderWay() const { return m_held.size() > qsizetype(m_rows.size()) + m_aside.size(); }

private:
    Result<void> adjustPace(const ActiveSending &active);
    Result<void> recallHandOffs();

    DeliveryEnvironment &m_environment;
    const SendingId m_id;
    std::shared_ptr<const RowRenderer> m_render;
    RateLimiter m_limiter;
    bool m_paced = false;
    Pace m_pace;
    std::optional<Instant> m_paceComputed;
    std::optional<Instant> m_deadline;
    bool m_running = true;
    std::deque<ParkedRows::Waiting> m_rows; ///< due and not yet taken
    ParkedRows m_aside;                     ///< due, but their domain may not receive
    QSet<RowId> m_held;                     ///< those, and those on their way
    quint64 m_rowsRead = 0;
    bool m_moreDue = false;
    double m_weight = 1;
    OutcomeWatch<bouncesWatched> m_bounces;
    QHash<RowId, int> m_losses;
};
