#include "store/messagecondition.h"

#include "store/eventsql.h"

using namespace Qt::StringLiterals;
using Operator = Criterion::Operator;

namespace {

/** Who was handed a copy of which `which` is true. */
SqlText copies(const Criterion &criterion, const std::optional<Instant> &since, const QString &which)
{
    SqlText sql;
    sql.add(u"c.id IN (SELECT COALESCE(g.contact_id, r.contact_id) FROM recipient r "
            "LEFT JOIN merged_contact g ON g.gone_id = r.contact_id WHERE r.handed_at IS NOT NULL"_s);
    if (criterion.message.isValid())
        sql.add(u" AND r.sending_id IN (SELECT id FROM sending WHERE message_id = "_s)
            .addValue(criterion.message.value)
            .add(u")"_s);
    if (since)
        sql.add(u" AND r.handed_at >= "_s).addValue(toMilliseconds(*since));
    return sql.add(which + u")"_s);
}

/** Machines open and click for nobody (specification §12.3). */
SqlText events(const Criterion &criterion, const std::optional<Instant> &since, const QString &kinds)
{
    SqlText sql;
    sql.add(u"c.id IN (SELECT COALESCE(g.contact_id, r.contact_id) FROM event e "
            "JOIN recipient r ON r.id = e.recipient_id LEFT JOIN merged_contact g ON g.gone_id = r.contact_id "
            "WHERE e.author <> 'MACHINE' AND e.kind IN (%1)"_s.arg(kinds));
    if (criterion.message.isValid())
        sql.add(u" AND e.sending_id IN (SELECT id FROM sending WHERE message_id = "_s)
            .addValue(criterion.message.value)
            .add(u")"_s);
    if (since)
        sql.add(u" AND e.at >= "_s).addValue(toMilliseconds(*since));
    return sql.add(u")"_s);
}

} // namespace

SqlText messageCondition(const Criterion &criterion, const std::optional<Instant> &since)
{
    const QString delivered = u" AND r.state = 'ACCEPTED'"_s;
    switch (criterion.op) {
    case Operator::Delivered:
        return copies(criterion, since, delivered);
    case Operator::Bounced:
        return copies(criterion, since, u" AND r.state IN ('BOUNCED_HARD', 'BOUNCED_SOFT')"_s);
    case Operator::Opened:
        return events(criterion, since, u"'OPEN', 'CLICK'"_s); // who clicked has opened (§12.1)
    case Operator::Clicked:
        return events(criterion, since, u"'CLICK'"_s);
    case Operator::NotOpened: {
        SqlText sql = copies(criterion, since, delivered);
        return sql.add(u" AND NOT "_s).add(copies(criterion, since, u" AND "_s + openedSql));
    }
    default:
        return copies(criterion, since, {});
    }
}
