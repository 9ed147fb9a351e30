#include "store/eventreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<Engagement> EventReader::ofSending(SendingId sending) const
{
    Statement row(m_db, u"SELECT COUNT(*) FILTER (WHERE author <> 'MACHINE' AND kind = 'OPEN'), "
                        "COUNT(DISTINCT recipient_id) FILTER (WHERE author <> 'MACHINE'), "
                        "COUNT(*) FILTER (WHERE author <> 'MACHINE' AND kind = 'CLICK'), "
                        "COUNT(DISTINCT recipient_id) FILTER (WHERE author <> 'MACHINE' AND kind = 'CLICK'), "
                        "COUNT(*) FILTER (WHERE author <> 'MACHINE' AND recipient_id IS NULL), "
                        "COUNT(*) FILTER (WHERE author = 'MACHINE') FROM event WHERE sending_id = ?"_s);
    if (const Result<void> done = row.bind(sending).run(); !done)
        return failureOf(done);
    if (!row.next())
        return Engagement();
    return Engagement{row.number(0), row.number(1), row.number(2), row.number(3), row.number(4), row.number(5)};
}

Result<QList<EventReader::Line>> EventReader::ofContact(ContactId contact) const
{
    Statement rows(m_db, u"SELECT s.name, e.kind, e.at, e.author, e.link, e.evidence FROM recipient r "
                         "JOIN event e ON e.recipient_id = r.id JOIN sending s ON s.id = r.sending_id "
                         "WHERE r.contact_id = ? OR r.contact_id IN "
                         "(SELECT gone_id FROM merged_contact WHERE contact_id = ?) ORDER BY e.at DESC, e.id DESC"_s);
    if (const Result<void> done = rows.bind(contact).bind(contact).run(); !done)
        return failureOf(done);
    QList<Line> lines;
    while (rows.next())
        lines.append({rows.text(0),
                      {eventKindFrom(rows.text(1)).value_or(Event::Kind::Open), rows.instant(2),
                       eventAuthorFrom(rows.text(3)), rows.text(4), rows.text(5)}});
    return lines;
}

Result<QHash<RowId, RecipientEngagement>> EventReader::ofRows(const QList<RowId> &rows) const
{
    Statement counts(m_db, u"SELECT recipient_id, kind, COUNT(*), MIN(at), MAX(at) FROM event "
                           "WHERE recipient_id IN (SELECT value FROM json_each(?)) AND author <> 'MACHINE' "
                           "GROUP BY recipient_id, kind"_s);
    if (const Result<void> done = counts.bind(jsonList(rows)).run(); !done)
        return failureOf(done);
    QHash<RowId, RecipientEngagement> engagements;
    while (counts.next()) {
        RecipientEngagement &one = engagements[counts.id<RowId>(0)];
        const Instant first = counts.instant(3);
        if (counts.text(1) == "OPEN"_L1) {
            one.opens = counts.number(2);
            one.lastOpen = counts.instant(4);
        } else {
            one.clicks = counts.number(2);
            one.firstClick = first;
        }
        one.firstOpen = one.firstOpen ? std::min(*one.firstOpen, first) : first;
    }
    return engagements;
}
