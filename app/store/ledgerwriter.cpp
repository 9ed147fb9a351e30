#include "store/ledgerwriter.h"

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
    , m_eligibility(db)
    , m_announce(db, u"UPDATE recipient SET state = 'SENDING', handed_at = ? WHERE id = ?"_s, Statement::Parsing::Kept)
    , m_record(db,
               u"UPDATE recipient SET state = ?, reason = ?, attempts = attempts + ?, "
               "due_at = COALESCE(?, due_at), ended_at = ?, reply_code = COALESCE(?, reply_code), "
               "reply_status = ?, reply_text = ? WHERE id = ?"_s,
               Statement::Parsing::Kept)
    , m_troubles(db)
{
}

Result<void> LedgerWriter::load(const QList<RowId> &rows)
{
    const auto found = readLedgerRows(m_db, rows);
    if (!found)
        return failureOf(found);
    m_rows = *found;
    return {};
}

Result<DeliveryLedger::Intent> LedgerWriter::announce(RowId id, Instant now)
{
    const auto row = m_rows.find(id);
    if (row == m_rows.end() || isFinal(row->state))
        return DeliveryLedger::Intent{};
    if (!row->isRunning(now))
        return keepBack(id, *row, now);
    const Result<std::optional<ExclusionReason>> excluded = m_eligibility.exclusionOf(*row, now);
    if (!excluded)
        return failureOf(excluded);
    if (*excluded) {
        if (const Result<void> done = skip(id, *row, **excluded, now); !done)
            return failureOf(done);
        return DeliveryLedger::Intent{.granted = false, .reason = wordFor(**excluded)};
    }
    if (const Result<void> done = keepEarlierHandOff(id, *row); !done)
        return failureOf(done);
    if (const Result<void> done = m_announce.bind(now).bind(id).run(); !done)
        return failureOf(done);
    row->handedAt = now;
    move(*row, RecipientState::Sending);
    return DeliveryLedger::Intent{.granted = true};
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
Result<void> LedgerWriter::keepEarlierHandOff(RowId id, const LedgerRow &row)
{
    if (!row.handedAt || row.state == RecipientState::Sending)
        return {};
    Statement insert(m_db, u"INSERT OR IGNORE INTO earlier_hand_off (recipient_id, at) VALUES (?, ?)"_s);
    return insert.bind(id).bind(*row.handedAt).run();
}

/** The sending does not run: a row announced before waits again. */
Result<DeliveryLedger::Intent> LedgerWriter::keepBack(RowId id, LedgerRow &row, Instant now)
{
    if (row.state == RecipientState::Sending)
        if (const Result<void> done = record(id, RowOutcome::waitsAgain(), now); !done)
            return failureOf(done);
    return DeliveryLedger::Intent{};
}

/** What the outcome says about the address (§11.5). */
Result<void> LedgerWriter::learn(const LedgerRow &row, RecipientState state, const RowOutcome &outcome, Instant now)
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

Result<void> LedgerWriter::skip(RowId id, LedgerRow &row, ExclusionReason reason, Instant now)
{
    m_record.bind(wordFor(RecipientState::Skipped)).bind(wordFor(reason)).bind(0).bindNull().bind(now);
    if (const Result<void> done = m_record.bindNull().bind(u""_s).bind(u""_s).bind(id).run(); !done)
        return done;
    move(row, RecipientState::Skipped);
    return {};
}

void LedgerWriter::move(LedgerRow &row, RecipientState to)
{
    --m_counts[{row.sending.value, row.seed, row.state}];
    ++m_counts[{row.sending.value, row.seed, to}];
    row.state = to;
}
