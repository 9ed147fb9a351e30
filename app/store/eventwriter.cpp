#include "store/eventwriter.h"

#include "sendings/recipientstate.h"
#include "sendings/snapshot.h"
#include "store/database.h"
#include "store/sendingstates.h"
#include "store/trackingconsent.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EventWriter)
};

} // namespace

struct EventWriter::Recipient
{
    RowId row;
    RecipientState state = RecipientState::Pending;
    bool seed = false;
    bool hasLeft = false;
    bool exists = false; ///< not erased
    bool mayBeFollowed = false;
    std::optional<Instant> delivered;
};

Result<EventWriter> EventWriter::begin(QSqlDatabase &db, Instant now)
{
    const Result<SqlText> followed = mayBeFollowed(db, u"c.id"_s, now);
    if (!followed)
        return failureOf(followed);
    return EventWriter(db, now, *followed);
}

EventWriter::EventWriter(QSqlDatabase &db, Instant now, const SqlText &mayBeFollowed)
    : m_db(db)
    , m_now(now)
{
    m_find.add(u"SELECT r.id, r.state, r.seed, r.handed_at IS NOT NULL, c.id IS NOT NULL, c.id IS NOT NULL AND "_s)
        .add(mayBeFollowed)
        .add(u", CASE WHEN r.state = 'ACCEPTED' THEN r.ended_at END FROM recipient r "
             "LEFT JOIN merged_contact g ON g.gone_id = r.contact_id "
             "LEFT JOIN contact c ON c.id = COALESCE(g.contact_id, r.contact_id) "
             "WHERE r.sending_id = ? AND r.contact_id = ?"_s);
}

Result<EventWriter::Outcome> EventWriter::recordByMessageId(const QString &messageId, const Event &event)
{
    const std::optional<MessageIdParts> parts = messageIdParts(messageId);
    if (!parts)
        return Outcome::NoRecipient;
    const Result<bool> ours = isOurs(parts->sending, parts->token);
    if (!ours)
        return failureOf(ours);
    return *ours ? record(parts->sending, parts->contact, event) : Outcome::NoRecipient;
}

Result<EventWriter::Outcome> EventWriter::recordByAddress(SendingId sending, const EmailAddress &address,
                                                          const Event &event)
{
    Statement rows(m_db,
                   u"SELECT r.contact_id FROM contact c "
                   "JOIN recipient r ON r.sending_id = ? AND r.contact_id = c.id "
                   "WHERE c.address_key = ? LIMIT 2"_s,
                   Statement::Parsing::Kept);
    if (const Result<void> done = rows.bind(sending).bind(address.key()).run(); !done)
        return failureOf(done);
    if (!rows.next())
        return Outcome::NoRecipient;
    const ContactId contact = rows.id<ContactId>(0);
    if (rows.next())
        return Outcome::Ambiguous;
    return record(sending, contact, event);
}

/** The random part tells a Message-ID of this project from that of another with the same numbers. */
Result<bool> EventWriter::isOurs(SendingId sending, const QString &token)
{
    if (!m_tokens.contains(sending)) {
        Statement row(m_db, u"SELECT json_extract(snapshot, '$.token') FROM sending WHERE id = ?"_s);
        if (const Result<void> done = row.bind(sending).run(); !done)
            return failureOf(done);
        m_tokens.insert(sending, row.next() ? row.text(0) : QString());
    }
    return !token.isEmpty() && m_tokens.value(sending) == token;
}

Result<EventWriter::Outcome> EventWriter::record(SendingId sending, ContactId contact, const Event &event)
{
    Statement row(m_db, m_find.sql, Statement::Parsing::Kept);
    m_find.bindTo(row).bind(sending).bind(contact);
    if (const Result<void> done = row.run(); !done)
        return failureOf(done);
    if (!row.next())
        return Outcome::NoRecipient;
    const Recipient recipient{row.id<RowId>(0), recipientStateFrom(row.text(1)), row.flag(2), row.flag(3), row.flag(4),
                              row.flag(5),      row.optionalInstant(6)};
    if (!recipient.hasLeft)
        return Outcome::NotSent;
    if (recipient.state == RecipientState::Unknown) {
        const Result<qint64> settled = SendingStates(m_db).moveRows(
            sending, {RecipientState::Unknown}, RecipientState::Accepted, Words::tr("it was opened"), m_now, contact);
        if (!settled)
            return failureOf(settled);
    }
    if (recipient.seed)
        return Outcome::Seed;
    if (!recipient.exists)
        return Outcome::Erased;
    return insert(sending, recipient, event);
}

Result<EventWriter::Outcome> EventWriter::insert(SendingId sending, const Recipient &recipient, const Event &event)
{
    const QByteArray what = QByteArray::number(sending.value) + ' ' + wordFor(event.kind).toLatin1() + ' ' +
                            QByteArray::number(toMilliseconds(event.at)) + ' ' + event.link.toUtf8();
    Statement add(m_db,
                  u"INSERT OR IGNORE INTO event (project_id, sending_id, recipient_id, kind, at, author, link, "
                  "evidence, ordinal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  Statement::Parsing::Kept);
    add.bind(Database::projectId).bind(sending);
    if (recipient.mayBeFollowed)
        add.bind(recipient.row);
    else
        add.bindNull();
    add.bind(wordFor(event.kind)).bind(event.at).bind(wordFor(authorOf(event, recipient.delivered)));
    add.bind(event.link).bind(recipient.mayBeFollowed ? event.evidence : QString());
    add.bind(recipient.mayBeFollowed ? 0 : m_nameless[what]++);
    if (const Result<void> done = add.run(); !done)
        return failureOf(done);
    if (add.rowsChanged() == 0)
        return Outcome::Known;
    return recipient.mayBeFollowed ? Outcome::Recorded : Outcome::Nameless;
}
