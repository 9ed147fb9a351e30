#include "store/consentwriter.h"

#include "consents/trackingconsent.h"
#include "store/database.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noEnd = std::numeric_limits<qint64>::max();

} // namespace

ConsentWriter::ConsentWriter(QSqlDatabase &db)
    : m_db(db)
    , m_state(db, u"SELECT valid_until, basis, effective_at FROM consent_state "
                  "WHERE contact_id = ? AND consent_id = ?"_s)
    , m_history(db, u"SELECT %1 FROM consent_record WHERE contact_id = ? AND consent_id = ? ORDER BY id"_s.arg(
                        consentRecordColumns()))
    , m_insert(db, u"INSERT INTO consent_record (contact_id, consent_id, given, basis, effective_at, expires_at, "
                   "source, proof, who, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_keep(db, u"INSERT INTO consent_state (contact_id, consent_id, valid_until, basis, effective_at) "
                 "VALUES (?, ?, ?, ?, ?) ON CONFLICT (contact_id, consent_id) DO UPDATE SET "
                 "valid_until = excluded.valid_until, basis = excluded.basis, effective_at = excluded.effective_at"_s)
    , m_forget(db, u"DELETE FROM consent_state WHERE contact_id = ? AND consent_id = ?"_s)
{
}

Result<std::optional<ConsentState>> ConsentWriter::state(ContactId contact, ConsentId consent)
{
    if (const Result<void> done = m_state.bind(contact).bind(consent).run(); !done)
        return failureOf(done);
    if (!m_state.next())
        return std::optional<ConsentState>();
    return std::optional(consentStateFrom(consent, m_state.number(0), m_state.text(1), m_state.instant(2)));
}

Result<ConsentState> ConsentWriter::append(const ConsentRecord &record)
{
    if (record.consent == trackingConsent)
        if (const Result<void> made = makeTrackingConsent(record.recorded); !made)
            return failureOf(made);
    m_insert.bind(record.contact).bind(record.consent).bind(int(record.given)).bind(wordFor(record.basis));
    m_insert.bind(record.effective).bind(record.expiry).bind(record.source).bind(record.proof);
    if (const Result<void> done = m_insert.bind(record.who).bind(record.recorded).run(); !done)
        return failureOf(done);
    const Result<std::optional<ConsentState>> before = state(record.contact, record.consent);
    if (!before)
        return failureOf(before);
    const Result<std::optional<ConsentState>> after =
        *before ? stateFromHistory(record.contact, record.consent) : currentState({record});
    if (!after)
        return failureOf(after);
    if (const Result<void> done = keep(record.contact, **after); !done)
        return failureOf(done);
    return **after;
}

Result<std::optional<ConsentState>> ConsentWriter::settle(ContactId contact, ConsentId consent)
{
    Result<std::optional<ConsentState>> state = stateFromHistory(contact, consent);
    if (!state)
        return state;
    const Result<void> done = *state ? keep(contact, **state) : m_forget.bind(contact).bind(consent).run();
    if (!done)
        return failureOf(done);
    return state;
}

/** It has no name: the program translates it. */
Result<void> ConsentWriter::makeTrackingConsent(Instant now)
{
    if (m_hasTrackingConsent)
        return {};
    m_hasTrackingConsent = true;
    Statement make(m_db, u"INSERT OR IGNORE INTO consent (id, project_id, name, folded, created_at, purpose) "
                         "VALUES (?, ?, '', '', ?, 'TRACKING')"_s);
    return make.bind(trackingConsent).bind(Database::projectId).bind(now).run();
}

Result<std::optional<ConsentState>> ConsentWriter::stateFromHistory(ContactId contact, ConsentId consent)
{
    if (const Result<void> done = m_history.bind(contact).bind(consent).run(); !done)
        return failureOf(done);
    QList<ConsentRecord> history;
    while (m_history.next())
        history.append(consentRecordFrom(m_history));
    return currentState(history);
}

Result<void> ConsentWriter::keep(ContactId contact, const ConsentState &state)
{
    m_keep.bind(contact).bind(state.consent).bind(validUntil(state));
    return m_keep.bind(wordFor(state.basis)).bind(state.effective).run();
}

qint64 validUntil(const ConsentState &state)
{
    if (!state.given)
        return 0;
    return state.expiry ? toMilliseconds(*state.expiry) : noEnd;
}

ConsentState consentStateFrom(ConsentId consent, qint64 validUntil, const QString &basis, Instant effective)
{
    const bool ends = validUntil > 0 && validUntil < noEnd;
    return {consent, validUntil > 0, consentBasisFrom(basis), effective,
            ends ? std::optional(fromMilliseconds(validUntil)) : std::nullopt};
}

QString consentRecordColumns()
{
    return u"id, contact_id, consent_id, given, basis, effective_at, expires_at, source, proof, who, recorded_at"_s;
}

ConsentRecord consentRecordFrom(const Statement &row)
{
    return {row.number(0),  row.id<ContactId>(1),   row.id<ConsentId>(2), row.flag(3), consentBasisFrom(row.text(4)),
            row.instant(5), row.optionalInstant(6), row.text(7),          row.text(8), row.text(9),
            row.instant(10)};
}
