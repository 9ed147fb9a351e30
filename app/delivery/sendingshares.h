#pragma once

#include "delivery/sendingdelivery.h"

/**
 * The sendings of one account, which take turns in proportion to what each asks for: its pace, or without one a lot
 * (specification §7.1, weighted round-robin).
 */
class SendingShares
{
public:
    using Sending = std::shared_ptr<SendingDelivery>;

    void update(const QList<Sending> &sendings);
    /** Of those that may hand over now, the one furthest behind its share; null: none may. */
    Result<Sending> next(const RecipientDomains &domains, Instant now);

    /** Rows to a domain that may receive again, or to all of them that may, come back. */
    void comeBack(const QString &domain);
    void comeBack(const RecipientDomains &domains, Instant now);

    void stop();
    bool isPaced() const;
    /** How many rows may leave at once, over all sendings; `onePerSending` when the account is paced. */
    qsizetype readyRows(Instant now, bool onePerSending) const;
    /** Until one may hand over. */
    milliseconds waitAt(Instant now) const;
    bool isDry() const;
    bool isDryBut(const RecipientDomains &domains, Instant now) const;

private:
    struct Share
    {
        Sending sending;
        double credit = 0; ///< how far it is behind
    };
    QList<Share> m_shares;
};
