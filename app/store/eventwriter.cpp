#include "store/eventwriter.h"

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

constexpr std::chrono::hours clocksMayDiffer{24};

quint64 fingerprint(SendingId sending, const Event &event, RowId recipient = {})
{
    return qHashMulti(0, sending.value, int(event.kind), toMilliseconds(event.at), event.link, recipient.value);
}

quint64 fingerprint(const EmailAddress &address)
{
    return qHash(address.key(), 0);
}

} // namespace

struct EventWriter::Recipient
{
    RowId row;
    RecipientState state = RecipientState::Pending;
    bool seed = false;
    std::optional<Instant> handedAt;
    bool exists = false; ///< not erased
    bool mayBeFollowed = false;
    std::optional<Instant> agreed; ///< when she answered whether she may be followed
    bool isAlone = false;
    ContactId contact; ///< in the ledger
};

Result<EventWriter> EventWriter::begin(QSqlDatabase &db, Instant now, Memory &memory)
{
    const Result<TrackingMode> mode = readTrackingMode(db);
    if (!mode)
        return failureOf(mode);
    const Result<SqlText> followed = mayBeFollowed(db, u"c.id"_s, now);
    if (!followed)
        return failureOf(followed);
    return EventWriter(db, now, memory, *mode, *followed);
}

/** By the number of the contact, or of the one she was merged into. */
EventWriter::EventWriter(QSqlDatabase &db, Instant now, Memory &memory, TrackingMode mode, const SqlText &mayBeFollowed)
    : m_db(db)
    , m_now(now)
    , m_memory(memory)
    , m_mode(mode)
{
    m_find.add(u"SELECT r.id, r.state, r.seed, r.handed_at, c.id IS NOT NULL, c.id IS NOT NULL AND "_s)
        .add(mayBeFollowed)
        .add(u", k.effective_at, (SELECT SUM(rows) FROM sending_count n WHERE n.sending_id = r.sending_id "
             "AND n.seed = 0) <= 1, r.contact_id FROM recipient r "
             "LEFT JOIN merged_contact g ON g.gone_id = r.contact_id "
             "LEFT JOIN contact c ON c.id = COALESCE(g.contact_id, r.contact_id) "
             "LEFT JOIN consent_state k ON k.contact_id = c.id AND k.consent_id = "_s)
        .addValue(trackingConsent.value)
        .add(u" WHERE r.sending_id = ? AND r.contact_id IN (?, (SELECT contact_id FROM merged_contact WHERE gone_id = "
             u"?)) "
             "ORDER BY r.contact_id <> ? LIMIT 1"_s);
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
    if (const Result<void> learnt = learnAddresses(sending); !learnt)
        return failureOf(learnt);
    const auto &addresses = m_memory.addresses[sending];
    const auto contact = addresses.constFind(fingerprint(address));
    if (contact == addresses.constEnd())
        return Outcome::NoRecipient;
    return contact->isValid() ? record(sending, *contact, event) : Outcome::Ambiguous;
}

/** The random part tells a Message-ID of this project from that of another with the same numbers. */
Result<bool> EventWriter::isOurs(SendingId sending, const QString &token)
{
    if (!m_memory.tokens.contains(sending)) {
        Statement row(m_db, u"SELECT json_extract(snapshot, '$.token') FROM sending WHERE id = ?"_s);
        if (const Result<void> done = row.bind(sending).run(); !done)
            return failureOf(done);
        m_memory.tokens.insert(sending, row.next() ? row.text(0) : QString());
    }
    return !token.isEmpty() && m_memory.tokens.value(sending) == token;
}

/** As they were when the sending was prepared: people move, and addresses pass to others. */
Result<void> EventWriter::learnAddresses(SendingId sending)
{
    if (m_memory.addresses.contains(sending))
        return {};
    QHash<quint64, ContactId> &addresses = m_memory.addresses[sending];
    Statement rows(m_db, u"SELECT contact_id, address FROM recipient WHERE sending_id = ?"_s);
    if (const Result<void> done = rows.bind(sending).run(); !done)
        return done;
    while (rows.next()) {
        const Result<EmailAddress> address = EmailAddress::parse(rows.text(1));
        if (!address)
            continue;
        const quint64 key = fingerprint(*address);
        addresses.insert(key, addresses.contains(key) ? ContactId() : rows.id<ContactId>(0));
    }
    return {};
}

Result<EventWriter::Outcome> EventWriter::record(SendingId sending, ContactId contact, const Event &told)
{
    Statement row(m_db, m_find.sql, Statement::Parsing::Kept);
    m_find.bindTo(row).bind(sending).bind(contact).bind(contact).bind(contact);
    if (const Result<void> done = row.run(); !done)
        return failureOf(done);
    if (!row.next())
        return Outcome::NoRecipient;
    const Recipient recipient{
        row.id<RowId>(0), recipientStateFrom(row.text(1)), row.flag(2), row.optionalInstant(3), row.flag(4),
        row.flag(5),      row.optionalInstant(6),          row.flag(7), row.id<ContactId>(8)};
    if (!recipient.handedAt)
        return Outcome::NotSent;
    if (told.at < *recipient.handedAt - clocksMayDiffer)
        return Outcome::TooEarly;
    if (const Result<void> settled = settle(sending, recipient.contact, recipient.state); !settled)
        return failureOf(settled);
    if (recipient.seed)
        return Outcome::Seed;
    if (!recipient.exists)
        return Outcome::Erased;
    Event event = told;
    event.author = authorOf(told, *recipient.handedAt);
    const bool agreedLater = m_mode == TrackingMode::OptIn && recipient.agreed && *recipient.agreed > event.at;
    if (recipient.mayBeFollowed && !agreedLater)
        return insertNamed(sending, recipient.row, event);
    return recipient.isAlone ? Outcome::Alone : insertNameless(sending, recipient.row, event);
}

/** Who opened it has received it, whatever was known; what waits to be sent again need not be. */
Result<void> EventWriter::settle(SendingId sending, ContactId contact, RecipientState state)
{
    if (state != RecipientState::Unknown && state != RecipientState::Pending)
        return {};
    // The reason says nothing of what she did: she may not agree to be followed.
    const Result<qint64> settled = SendingStates(m_db).moveRows(sending, {state}, RecipientState::Accepted,
                                                                Words::tr("known to have arrived"), m_now, contact);
    return settled ? Result<void>() : failureOf(settled);
}

Result<EventWriter::Outcome> EventWriter::insertNamed(SendingId sending, RowId recipient, const Event &event)
{
    const Result<bool> isNew = insert(sending, recipient, event);
    if (!isNew)
        return failureOf(isNew);
    return *isNew ? Outcome::Recorded : Outcome::Known;
}

Result<EventWriter::Outcome> EventWriter::insertNameless(SendingId sending, RowId recipient, const Event &event)
{
    Statement own(m_db, u"SELECT 1 FROM event WHERE recipient_id = ? AND kind = ? AND at = ? AND link = ?"_s,
                  Statement::Parsing::Kept);
    if (const Result<void> done = own.bind(recipient).bind(wordFor(event.kind)).bind(event.at).bind(event.link).run();
        !done)
        return failureOf(done);
    if (own.next())
        return Outcome::Known;
    Event nameless = event;
    nameless.evidence.clear();
    nameless.link = event.link.section(u'?', 0, 0); // behind it may stand who she is
    const quint64 whose = fingerprint(sending, nameless, recipient);
    if (m_memory.told.contains(whose))
        return Outcome::Known;
    m_memory.told.insert(whose);
    const quint64 what = fingerprint(sending, nameless);
    if (!m_memory.nameless.contains(what)) {
        const Result<qint64> before = countNameless(sending, nameless);
        if (!before)
            return failureOf(before);
        m_memory.nameless.insert(what, {0, *before});
    }
    Memory::Nameless &same = m_memory.nameless[what];
    if (same.told++ < same.before)
        return Outcome::Known;
    const Result<bool> done = insert(sending, std::nullopt, nameless);
    return done ? Result<Outcome>(Outcome::Nameless) : failureOf(done);
}

Result<qint64> EventWriter::countNameless(SendingId sending, const Event &event)
{
    Statement count(m_db,
                    u"SELECT COUNT(*) FROM event WHERE recipient_id IS NULL AND sending_id = ? AND kind = ? AND at = ? "
                    "AND link = ?"_s,
                    Statement::Parsing::Kept);
    if (const Result<void> done = count.bind(sending).bind(wordFor(event.kind)).bind(event.at).bind(event.link).run();
        !done)
        return failureOf(done);
    return count.next() ? count.number(0) : 0;
}

/** False: it is there already. */
Result<bool> EventWriter::insert(SendingId sending, std::optional<RowId> recipient, const Event &event)
{
    Statement add(m_db,
                  u"INSERT OR IGNORE INTO event (project_id, sending_id, recipient_id, kind, at, author, link, "
                  "evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  Statement::Parsing::Kept);
    add.bind(Database::projectId).bind(sending);
    if (recipient)
        add.bind(*recipient);
    else
        add.bindNull();
    add.bind(wordFor(event.kind)).bind(event.at).bind(wordFor(event.author)).bind(event.link).bind(event.evidence);
    if (const Result<void> done = add.run(); !done)
        return failureOf(done);
    return add.rowsChanged() > 0;
}
