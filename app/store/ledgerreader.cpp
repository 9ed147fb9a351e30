#include "store/ledgerreader.h"

#include "store/contactkeysql.h"
#include "store/eventreader.h"

using namespace Qt::StringLiterals;

namespace {

const QString lineColumns =
    u"r.id, r.contact_id, r.address, r.language, r.seed, r.state, r.reason, r.attempts, r.handed_at, "
    "r.ended_at, r.reply_code, r.reply_status, r.reply_text, COALESCE(%1, '')"_s;
constexpr int lineColumnCount = 14;

RecipientLine lineFrom(const Statement &row)
{
    RecipientLine line;
    line.id = row.id<RowId>(0);
    line.contact = row.id<ContactId>(1);
    line.address = row.text(2);
    line.language = row.text(3);
    line.seed = row.flag(4);
    line.state = recipientStateFrom(row.text(5));
    line.reason = row.text(6);
    line.attempts = int(row.number(7));
    line.handedAt = row.optionalInstant(8);
    line.endedAt = row.optionalInstant(9);
    line.replyCode = int(row.number(10));
    line.replyStatus = row.text(11);
    line.replyText = row.text(12);
    line.contactKey = row.text(13);
    return line;
}

/** Part of a LIKE pattern that means itself. */
QString literal(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

QString whereOf(const LedgerReader::Filter &filter, const QString &key)
{
    QString where = u" WHERE r.sending_id = ?"_s;
    if (filter.state)
        where += u" AND r.state = ?"_s;
    if (!filter.search.isEmpty())
        where += u" AND (r.address LIKE ? ESCAPE '\\' OR %1 LIKE ? ESCAPE '\\')"_s.arg(key);
    return where;
}

void bindFilter(Statement &statement, SendingId id, const LedgerReader::Filter &filter)
{
    statement.bind(id);
    if (filter.state)
        statement.bind(wordFor(*filter.state));
    if (!filter.search.isEmpty()) {
        const QString pattern = u'%' + literal(filter.search) + u'%';
        statement.bind(pattern).bind(pattern);
    }
}

const QString ledger = u" FROM recipient r LEFT JOIN contact c ON c.id = r.contact_id"_s;

} // namespace

Result<qint64> LedgerReader::count(SendingId id, const Filter &filter) const
{
    if (filter.search.isEmpty())
        return countByState(id, filter.state);
    const Result<QString> key = contactKeySql(m_db);
    if (!key)
        return failureOf(key);
    Statement count(m_db, u"SELECT COUNT(*)"_s + ledger + whereOf(filter, *key));
    bindFilter(count, id, filter);
    if (const Result<void> done = count.run(); !done)
        return failureOf(done);
    return count.next() ? count.number(0) : 0;
}

Result<qint64> LedgerReader::countByState(SendingId id, std::optional<RecipientState> state) const
{
    Statement count(m_db, u"SELECT COALESCE(SUM(rows), 0) FROM sending_count WHERE sending_id = ?"_s +
                              (state ? u" AND state = ?"_s : QString()));
    count.bind(id);
    if (state)
        count.bind(wordFor(*state));
    if (const Result<void> done = count.run(); !done)
        return failureOf(done);
    return count.next() ? count.number(0) : 0;
}

Result<QList<RecipientLine>> LedgerReader::lines(SendingId id, const Filter &filter, qint64 offset, int limit) const
{
    const Result<QString> key = contactKeySql(m_db);
    if (!key)
        return failureOf(key);
    // By contact: the order of the unique index, so that a page is found without sorting the whole sending.
    Statement rows(m_db, u"SELECT "_s + lineColumns.arg(*key) + ledger + whereOf(filter, *key) +
                             u" ORDER BY r.contact_id LIMIT ? OFFSET ?"_s);
    bindFilter(rows, id, filter);
    if (const Result<void> done = rows.bind(limit).bind(offset).run(); !done)
        return failureOf(done);
    QList<RecipientLine> lines;
    while (rows.next())
        lines.append(lineFrom(rows));
    return withEngagement(lines, [](RecipientLine &line) -> RecipientLine & { return line; });
}

template <class Line, class RowOf>
Result<QList<Line>> LedgerReader::withEngagement(QList<Line> lines, RowOf rowOf) const
{
    QList<RowId> rows;
    for (Line &line : lines)
        rows.append(rowOf(line).id);
    const auto engagements = EventReader(m_db).ofRows(rows);
    if (!engagements)
        return failureOf(engagements);
    for (Line &line : lines)
        rowOf(line).engagement = engagements->value(rowOf(line).id);
    return lines;
}

Result<QList<ContactHistoryLine>> LedgerReader::historyOf(ContactId contact, int limit) const
{
    const Result<QString> key = contactKeySql(m_db);
    if (!key)
        return failureOf(key);
    const QString subject =
        u"(SELECT json_extract(v.value, '$.subject') FROM json_each(s.snapshot, '$.message.versions') v "
        "WHERE json_extract(v.value, '$.language') = r.language)"_s;
    Statement rows(
        m_db,
        u"SELECT "_s + lineColumns.arg(*key) +
            u", s.id, s.name, m.name, TRIM(COALESCE(json_extract(s.snapshot, '$.prefix') || ' ', '') || "_s +
            u"COALESCE(%1, '')), s.resend_of IS NOT NULL"_s.arg(subject) + ledger +
            u" JOIN sending s ON s.id = r.sending_id JOIN message m ON m.id = s.message_id "
            "WHERE (r.contact_id = ? OR r.contact_id IN (SELECT gone_id FROM merged_contact WHERE contact_id = ?)) "
            "ORDER BY COALESCE(r.handed_at, s.prepared_at) DESC, r.id DESC LIMIT ?"_s);
    if (const Result<void> done = rows.bind(contact).bind(contact).bind(limit).run(); !done)
        return failureOf(done);
    QList<ContactHistoryLine> lines;
    while (rows.next())
        lines.append({rows.id<SendingId>(lineColumnCount), rows.text(lineColumnCount + 1),
                      rows.text(lineColumnCount + 2), rows.text(lineColumnCount + 3), lineFrom(rows),
                      rows.flag(lineColumnCount + 4)});
    return withEngagement(lines, [](ContactHistoryLine &line) -> RecipientLine & { return line.row; });
}

Result<QList<LeftOut>> LedgerReader::leftOut(ContactId contact, int limit) const
{
    const Result<QString> key = contactKeySql(m_db);
    if (!key)
        return failureOf(key);
    // Sending by sending: who is left out is found by both together.
    Statement rows(m_db, u"SELECT s.id, s.name, COALESCE(s.prepared_at, s.created_at), e.reason, e.through_contact_id, "
                         "COALESCE(%1, '') FROM sending s CROSS JOIN exclusion e ON e.sending_id = s.id AND "
                         "e.contact_id = ? LEFT JOIN contact c ON c.id = e.through_contact_id ORDER BY 3 DESC, 1 DESC "
                         "LIMIT ?"_s.arg(*key));
    if (const Result<void> done = rows.bind(contact).bind(limit).run(); !done)
        return failureOf(done);
    QList<LeftOut> lines;
    while (rows.next())
        lines.append({rows.id<SendingId>(0), rows.text(1), rows.instant(2), exclusionReasonFrom(rows.text(3)),
                      rows.id<ContactId>(4), rows.text(5)});
    return lines;
}

Result<QList<ExcludedContact>> LedgerReader::exclusions(SendingId id, std::optional<ExclusionReason> reason,
                                                        qint64 offset, int limit) const
{
    const Result<QString> key = contactKeySql(m_db);
    if (!key)
        return failureOf(key);
    Statement rows(m_db,
                   u"SELECT e.contact_id, COALESCE(%1, ''), COALESCE(c.address, ''), e.reason, e.through_contact_id "
                   "FROM exclusion e LEFT JOIN contact c ON c.id = e.contact_id WHERE e.sending_id = ? %2"
                   "ORDER BY e.contact_id LIMIT ? OFFSET ?"_s.arg(*key, reason ? u"AND e.reason = ? "_s : QString()));
    rows.bind(id);
    if (reason)
        rows.bind(wordFor(*reason));
    if (const Result<void> done = rows.bind(limit).bind(offset).run(); !done)
        return failureOf(done);
    QList<ExcludedContact> contacts;
    while (rows.next())
        contacts.append({rows.id<ContactId>(0), rows.text(1), rows.text(2), exclusionReasonFrom(rows.text(3)),
                         rows.id<ContactId>(4)});
    return contacts;
}

Result<QMap<ExclusionReason, qint64>> LedgerReader::exclusionCounts(SendingId id) const
{
    Statement rows(m_db, u"SELECT reason, COUNT(*) FROM exclusion WHERE sending_id = ? GROUP BY reason"_s);
    if (const Result<void> done = rows.bind(id).run(); !done)
        return failureOf(done);
    QMap<ExclusionReason, qint64> counts;
    while (rows.next())
        counts.insert(exclusionReasonFrom(rows.text(0)), rows.number(1));
    return counts;
}
