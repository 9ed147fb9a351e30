#include "store/handoffs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<QList<Instant>> HandOffs::ofSending(SendingId sending) const
{
    Statement rows(m_db, u"SELECT handed_at AS at FROM recipient WHERE handed_at > ? AND sending_id = ? AND seed = 0 "
                         "UNION ALL SELECT e.at FROM earlier_hand_off e JOIN recipient r ON r.id = e.recipient_id "
                         "WHERE e.at > ? AND r.sending_id = ? AND r.seed = 0 ORDER BY at DESC LIMIT 1000000"_s);
    if (const Result<void> done = rows.bind(m_since).bind(sending).bind(m_since).bind(sending).run(); !done)
        return failureOf(done);
    QList<Instant> instants;
    while (rows.next())
        instants.append(rows.instant(0));
    std::ranges::reverse(instants);
    return instants;
}

Result<QList<DeliveryLedger::HandOff>> HandOffs::ofAccount(AccountId account) const
{
    const QString ofAccount = u"(s.account_id = ? OR s.account_id IS NULL)"_s;
    Statement rows(m_db, u"SELECT r.handed_at AS at, r.address FROM recipient r JOIN sending s ON s.id = r.sending_id "
                         "WHERE r.handed_at > ? AND %1 UNION ALL SELECT e.at, r.address FROM earlier_hand_off e "
                         "JOIN recipient r ON r.id = e.recipient_id JOIN sending s ON s.id = r.sending_id "
                         "WHERE e.at > ? AND %1 ORDER BY at DESC LIMIT 1000000"_s.arg(ofAccount));
    if (const Result<void> done = rows.bind(m_since).bind(account).bind(m_since).bind(account).run(); !done)
        return failureOf(done);
    QList<DeliveryLedger::HandOff> handOffs;
    while (rows.next())
        handOffs.append({rows.instant(0), rows.text(1)});
    std::ranges::reverse(handOffs);
    return handOffs;
}
