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
    , m_read(db, u"SELECT r.sending_id, r.seed, r.state, r.address, s.state, s.deadline_at, c.active, c.quarantined, "
                 "c.address_erased, t.errors, r.contact_id, s.type_id FROM recipient r "
                 "JOIN sending s ON s.id = r.sending_id LEFT JOIN contact c ON c.id = r.contact_id "
                 "LEFT JOIN address_trouble t ON t.contact_id = r.contact_id WHERE r.id = ?"_s)
    , m_killed(db, u"SELECT 1 FROM kill_file WHERE project_id = ? AND entry IN (?, ?)"_s)
    , m_announce(db, u"UPDATE recipient SET state = 'SENDING', handed_at = ? WHERE id = ?"_s)
    , m_record(db, u"UPDATE recipient SET state = ?, reason = ?, attempts = attempts + ?, "
                   "due_at = COALESCE(?, due_at), ended_at = ?, reply_code = COALESCE(?, reply_code), "
                   "reply_status = ?, reply_text = ? WHERE id = ?"_s)
    , m_consents(db, u"SELECT consent_id, valid_until, basis, effective_at FROM consent_state WHERE contact_id = ?"_s)
    , m_troubles(db)
{
}

Result<DeliveryLedger::Intent> LedgerWriter::announce(RowId id, Instant now)
{
    const Result<std::optional<Row>> row = read(id);
    if (!row)
        return failureOf(row);
    if (!*row || isFinal((*row)->state))
        return DeliveryLedger::Intent{};
    const bool mayGo = (*row)->sendingState == SendingState::Sending && (!(*row)->deadline || now < *(*row)->deadline);
    if (!mayGo)
        return keepBack(id, **row, now);
    const Result<std::optional<ExclusionReason>> excluded = exclusionOf(**row, now);
    if (!excluded)
        return failureOf(excluded);
    if (*excluded) {
        if (const Result<void> done = skip(id, **row, **excluded, now); !done)
            return failureOf(done);
        return DeliveryLedger::Intent{false, wordFor(**excluded)};
    }
    if (const Result<void> done = m_announce.bind(now).bind(id).run(); !done)
        return failureOf(done);
    count(**row, RecipientState::Sending);
    return DeliveryLedger::Intent{true, {}};
}

Result<void> LedgerWriter::record(RowId id, const RowOutcome &outcome, Instant now)
{
    const Result<std::optional<Row>> row = read(id);
    if (!row)
        return failureOf(row);
    if (!*row || isFinal((*row)->state))
        return {};
    const RecipientState to = stateAfter((*row)->sendingState, outcome.state);
    m_record.bind(wordFor(to)).bind(outcome.reason).bind(int(outcome.countsAsAttempt)).bind(outcome.nextTry);
    m_record.bind(isFinal(to) ? std::optional(now) : std::nullopt);
    m_record.bind(outcome.replyCode > 0 ? QVariant(outcome.replyCode) : QVariant());
    m_record.bind(outcome.replyStatus).bind(outcome.replyText).bind(id);
    if (const Result<void> done = m_record.run(); !done)
        return done;
    count(**row, to);
    return learn(**row, to, outcome, now);
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

Result<std::optional<LedgerWriter::Row>> LedgerWriter::read(RowId id)
{
    if (const Result<void> done = m_read.bind(id).run(); !done)
        return failureOf(done);
    if (!m_read.next())
        return std::optional<Row>();
    Row row;
    row.sending = m_read.id<SendingId>(0);
    row.seed = m_read.flag(1);
    row.state = recipientStateFrom(m_read.text(2));
    row.address = m_read.text(3);
    row.sendingState = sendingStateFrom(m_read.text(4));
    row.deadline = m_read.optionalInstant(5);
    row.contactExists = !m_read.isNull(6);
    row.active = m_read.flag(6);
    row.quarantined = m_read.flag(7);
    row.addressErased = m_read.flag(8);
    row.hasErrors = m_read.number(9) > 0;
    row.contact = m_read.id<ContactId>(10);
    row.type = m_read.id<CommunicationTypeId>(11);
    return std::optional(row);
}

/** The sending does not run: a row announced before waits again. */
Result<DeliveryLedger::Intent> LedgerWriter::keepBack(RowId id, const Row &row, Instant now)
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
    const Result<EmailAddress> parsed = EmailAddress::parse(address);
    const QString key = parsed ? parsed->key() : address.toLower();
    m_killed.bind(Database::projectId).bind(key).bind(key.mid(key.lastIndexOf(u'@')));
    if (const Result<void> done = m_killed.run(); !done)
        return failureOf(done);
    return m_killed.next();
}

Result<void> LedgerWriter::skip(RowId id, const Row &row, ExclusionReason reason, Instant now)
{
    m_record.bind(wordFor(RecipientState::Skipped)).bind(wordFor(reason)).bind(0).bindNull().bind(now);
    if (const Result<void> done = m_record.bindNull().bind(u""_s).bind(u""_s).bind(id).run(); !done)
        return done;
    count(row, RecipientState::Skipped);
    return {};
}

void LedgerWriter::count(const Row &row, RecipientState to)
{
    --m_counts[{row.sending.value, row.seed, row.state}];
    ++m_counts[{row.sending.value, row.seed, to}];
}
