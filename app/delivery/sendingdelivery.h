#pragma once

#include "delivery/deliveryenvironment.h"
#include "delivery/ratelimiter.h"

#include <QHash>

#include <deque>

/** One running sending as the engine holds it: a few hundred due rows in memory, its pace and its renderer. */
class SendingDelivery
{
public:
    SendingDelivery(DeliveryEnvironment &environment, SendingId id);

    SendingId id() const { return m_id; }
    /** Reads what is needed once: the frozen message, the hand-offs of the last hour. */
    Result<void> prepare();
    /** What the ledger says of it now; the pace is adjusted (§7.1: each minute for a duration). */
    void update(const ActiveSending &active);
    /** Paused, cancelled or over: nothing more is taken. */
    void stop();

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
    /** How many rows may leave at once: without pace all of them. */
    qsizetype readyRows() const { return m_rows.empty() || m_paced ? qsizetype(hasRow()) : qsizetype(m_rows.size()); }

    struct Taken
    {
        DueRow row;
        Result<OutgoingMessage> message;
    };
    /** The next row, which stays held until release(). */
    Taken take();
    void handedOver(const DueRow &row, Instant now);
    /** The row's new state is durable. */
    void release(RowId row);
    /** The connection went away before the dot: it is tried again at once, a few times. False: often enough. */
    bool mayRepeat(RowId row);

    /** Right after refill(): nothing is due and nothing is on its way. */
    bool isDry() const { return m_held.isEmpty(); }
    bool isUnderWay() const { return m_held.size() > qsizetype(m_rows.size()); }

private:
    void adjustPace(const ActiveSending &active);

    DeliveryEnvironment &m_environment;
    const SendingId m_id;
    RowRenderer m_render;
    RateLimiter m_limiter;
    bool m_paced = false;
    std::optional<Instant> m_paceComputed;
    std::optional<Instant> m_deadline;
    bool m_running = true;
    std::deque<DueRow> m_rows; ///< due and not yet taken
    QSet<RowId> m_held;        ///< those, and those on their way
    bool m_moreDue = false;
    QHash<RowId, int> m_losses;
};
