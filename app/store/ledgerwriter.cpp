#include "store/ledgerwriter.h"

#include "contacts/emailaddress.h"
#include "store/communicationtyperepository.h"
#include "store/consentwriter.h"
#include "store/database.h"
#include "store/sendingstates.h"

using namespace Qt::StringLiterals;

namespace {

/** Where a row goes that would wait although its sending is over: what happened to all others of that sending. */
RecipientState stateAfter(SendingState sending, RecipientState wanted)
{
    if (!isWaiting(wanted) || !isOver(sending))
        return wanted;
    return sending == SendingState::EndedAtDeadline ? RecipientState::Expired : RecipientState::Cancelled;
}

} // namespace

LedgerWriter::LedgerWriter(QSqlDatabase &db)
    : m_db(db)
    , m_killed(db, u"SELECT 1 FROM kill_file WHERE project_id = ? AND entry IN (?, ?)"_s, Statement::Parsing::Kept)
    , m_announce(db, u"UPDATE recipient SET state = 'SENDING', handed_at = ? WHERE id = ?"_s, Statement::Parsing::Kept)
    , m_record(db,
               u"UPDATE recipient SET state = ?, reason = ?, attempts = attempts + ?, "
               "due_at = COALESCE(?, due_at), ended_at = ?, reply_code = COALESCE(?, reply_code), "
               "reply_status = ?, reply_text = ? WHERE id = ?"_s,
               Statement::Parsing::Kept)
    , m_consents(db, u"SELECT consent_id, valid_until, basis, effective_at FROM consent_state WHERE contact_id = ?"_s,
                 Statement::Parsing::Kept)
    , m_troubles(db)
{
}

Result<void> LedgerWriter::load(const QList<RowId> &rows)
{
    if (rows.isEmpty())
        return {};
    Statement lines(m_db,
                    u"SELECT r.id, r.sending_id, r.seed, r.state, r.address, s.state, s.deadline_at, c.active, "
                    "c.quarantined, r.handed_at, c.address_erased, t.errors, r.contact_id, s.type_id "
                    "FROM json_each(?) wanted CROSS JOIN recipient r ON r.id = wanted.value "
                    "JOIN sending s ON s.id = r.sending_id LEFT JOIN contact c ON c.id = r.contact_id "
                    "LEFT JOIN address_trouble t ON t.contact_id = r.contact_id"_s,
                    Statement::Parsing::Kept);
    if (const Result<void> done = lines.bind(jsonList(rows)).run(); !done)
        return done;
    while (lines.next())
        m_rows.insert(lines.id<RowId>(0), rowFrom(lines));
    return {};
}

LedgerWriter::Row LedgerWriter::rowFrom(const Statement &line)
{
    Row row;
    row.sending = line.id<SendingId>(1);
    row.seed = line.flag(2);
    row.state = recipientStateFrom(line.text(3));
    row.address = line.text(4);
    row.sendingState = sendingStateFrom(line.text(5));
    row.deadline = line.optionalInstant(6);
    row.contactExists = !line.isNull(7);
    row.active = line.flag(7);
    row.quarantined = line.flag(8);
    row.handedAt = line.optionalInstant(9);
    row.addressErased = line.flag(10);
    row.hasErrors = line.number(11) > 0;
    row.contact = line.id<ContactId>(12);
    row.type = line.id<CommunicationTypeId>(13);
    return row;
}

Result<DeliveryLedger::Intent> LedgerWriter::announce(RowId id, Instant now)
{
    const auto row = m_rows.find(id);
    if (row == m_rows.end() || isFinal(row->state))
        return DeliveryLedger::Intent{};
    const bool mayGo = row->sendingState == SendingState::Sending && (!row->deadline || now < *row->deadline);
    if (!mayGo)
        return keepBack(id, *row, now);
    const Result<std::optional<ExclusionReason>> excluded = exclusionOf(*row, now);
    if (!excluded)
        return failureOf(excluded);
    if (*excluded) {
        if (const Result<void> done = skip(id, *row, **excluded, now); !done)
            return failureOf(done);
        return DeliveryLedger::Intent{false, wordFor(**excluded)};
    }
    if (const Result<void> done = keepEarlierHandOff(id, *row); !done)
        return failureOf(done);
    if (const Result<void> done = m_announce.bind(now).bind(id).run(); !done)
        return failureOf(done);
    row->handedAt = now;
    move(*row, RecipientState::Sending);
    return DeliveryLedger::Intent{true, {}};
}

Result<void> LedgerWriter::record(RowId id, const RowOutcome &outcome, Instant now)
{
    const auto row = m_rows.find(id);
    if (row == m_rows.end() || isFinal(row->state))
        return {};
    const RecipientState to = stateAfter(row->sendingState, outcome.state);
    m_record.bind(wordFor(to)).bind(outcome.reason).bind(int(outcome.countsAsAttempt)).bind(outcome.nextTry);
    m_record.bind(isFinal(to) ? std::optional(now) : std::nullopt);
    m_record.bind(outcome.replyCode > 0 ? QVariant(outcome.replyCode) : QVariant());
    m_record.bind(outcome.replyStatus).bind(outcome.replyText).bind(id);
    if (const Result<void> done = m_record.run(); !done)
        return done;
    move(*row, to);
    return learn(*row, to, outcome, now);
}

Result<void> LedgerWriter::finish()
{
    SendingStates states(m_db);
    for (const auto &[key, rows] : m_counts) {
        const auto &[sending, seed, state] = key;
        if (rows == 0)
            continue;
        if (const Result<void> done = states.addToCount(SendingId{sending}, seed, state, rows); !done)
            return done;
    }
    m_counts.clear();
    return {};
}

/** A row that was handed over before still counts in the pace for that. */
Result<void> LedgerWriter::keepEarlierHandOff(RowId id, const Row &row)
{
    if (!row.handedAt || row.state == RecipientState::Sending)
        return {};
    Statement insert(m_db, u"INSERT OR IGNORE INTO earlier_hand_off (recipient_id, at) VALUES (?, ?)"_s);
    return insert.bind(id).bind(*row.handedAt).run();
}

/** The sending does not run: a row announced before waits again. */
Result<DeliveryLedger::Intent> LedgerWriter::keepBack(RowId id, Row &row, Instant now)
{
    if (row.state == RecipientState::Sending)
        if (const Result<void> done = record(id, RowOutcome::waitsAgain(), now); !done)
            return failureOf(done);
    return DeliveryLedger::Intent{};
}

/** §11.2: what may have changed since Prepare. A contact who was erased counts as inactive, even among the seeds. */
Result<std::optional<ExclusionReason>> LedgerWriter::exclusionOf(const Row &row, Instant now)
{
    if (!row.contactExists)
        return std::optional(ExclusionReason::Inactive);
    const Result<bool> killed = isKilled(row.address);
    if (!killed)
        return failureOf(killed);
    const Result<ConsentRule> rule = ruleOf(row.type);
    if (!rule)
        return failureOf(rule);
    const Result<ConsentStanding> standing = standingOf(row, *rule, now);
    if (!standing)
        return failureOf(standing);
    return exclusionFor({.inKillFile = *killed || row.addressErased,
                         .typeSendsToKillFile = rule->sendsToKillFile,
                         .active = row.active,
                         .quarantined = row.quarantined,
                         .consent = *standing,
                         .isSeed = row.seed});
}

Result<ConsentStanding> LedgerWriter::standingOf(const Row &row, const ConsentRule &rule, Instant now)
{
    if (rule.required.isEmpty())
        return ConsentStanding::NotRequired;
    if (const Result<void> done = m_consents.bind(row.contact).run(); !done)
        return failureOf(done);
    QList<ConsentState> states;
    while (m_consents.next())
        states.append(consentStateFrom(m_consents.id<ConsentId>(0), m_consents.number(1), m_consents.text(2),
                                       m_consents.instant(3)));
    return ::standingOf(rule, states, now);
}

/** Read once for all rows of this transaction. */
Result<ConsentRule> LedgerWriter::ruleOf(CommunicationTypeId type)
{
    if (const auto known = m_rules.find(type); known != m_rules.end())
        return known->second;
    const Result<ConsentRule> rule = readConsentRule(m_db, type);
    if (rule)
        m_rules.emplace(type, *rule);
    return rule;
}

/** What the outcome says about the address (§11.5). */
Result<void> LedgerWriter::learn(const Row &row, RecipientState state, const RowOutcome &outcome, Instant now)
{
    if (state == RecipientState::Accepted)
        return row.hasErrors ? m_troubles.noteSuccess(row.contact) : Result<void>();
    const AddressFault fault = addressFaultOf(state, outcome.replyCode, outcome.replyStatus, outcome.replyText);
    if (fault == AddressFault::None || !row.contactExists)
        return {};
    const QString detail =
        u"%1 %2 %3"_s.arg(outcome.replyCode).arg(outcome.replyStatus, outcome.replyText).simplified();
    return m_troubles.noteFault(row.contact, fault, detail, now);
}

Result<bool> LedgerWriter::isKilled(const QString &address)
{
    const Result<bool> nobody = killFileIsEmpty();
    if (!nobody || *nobody)
        return nobody.map([](bool) { return false; });
    const Result<EmailAddress> parsed = EmailAddress::parse(address);
    const QString key = parsed ? parsed->key() : address.toLower();
    m_killed.bind(Database::projectId).bind(key).bind(key.mid(key.lastIndexOf(u'@')));
    if (const Result<void> done = m_killed.run(); !done)
        return failureOf(done);
    return m_killed.next();
}

Result<void> LedgerWriter::skip(RowId id, Row &row, ExclusionReason reason, Instant now)
{
    m_record.bind(wordFor(RecipientState::Skipped)).bind(wordFor(reason)).bind(0).bindNull().bind(now);
    if (const Result<void> done = m_record.bindNull().bind(u""_s).bind(u""_s).bind(id).run(); !done)
        return done;
    move(row, RecipientState::Skipped);
    return {};
}

/** As it is in this transaction. */
Result<bool> LedgerWriter::killFileIsEmpty()
{
    if (!m_killFileIsEmpty) {
        Statement entry(m_db, u"SELECT 1 FROM kill_file WHERE project_id = ? LIMIT 1"_s, Statement::Parsing::Kept);
        if (const Result<void> done = entry.bind(Database::projectId).run(); !done)
            return failureOf(done);
        m_killFileIsEmpty = !entry.next();
    }
    return *m_killFileIsEmpty;
}

void LedgerWriter::move(Row &row, RecipientState to)
{
    --m_counts[{row.sending.value, row.seed, row.state}];
    ++m_counts[{row.sending.value, row.seed, to}];
    row.state = to;
}
