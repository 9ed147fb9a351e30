#pragma once

#include "consents/consent.h"
#include "store/statement.h"

/** Adds lines to the history of consents, inside one write transaction; the current state follows each of them. */
class ConsentWriter
{
public:
    explicit ConsentWriter(QSqlDatabase &db);

    Result<std::optional<ConsentState>> state(ContactId contact, ConsentId consent);
    /** The first answer to trackingConsent makes it. Returns what now holds, which is not always what the line says: an
     * older date changes nothing. */
    Result<ConsentState> append(const ConsentRecord &record);
    /** What the lines of the history amount to, after some were moved or went; nothing when there are none. */
    Result<std::optional<ConsentState>> settle(ContactId contact, ConsentId consent);

private:
    Result<void> makeTrackingConsent(Instant now);
    Result<std::optional<ConsentState>> stateFromHistory(ContactId contact, ConsentId consent);
    Result<void> keep(ContactId contact, const ConsentState &state);

    QSqlDatabase &m_db;
    Statement m_state;
    Statement m_history;
    Statement m_insert;
    Statement m_keep;
    Statement m_forget;
    bool m_hasTrackingConsent = false;
};

/** `valid_until` of table consent_state: 0 when withdrawn, the largest integer when it has no end. */
qint64 validUntil(const ConsentState &state);
ConsentState consentStateFrom(ConsentId consent, qint64 validUntil, const QString &basis, Instant effective);
/** The columns a history line is read from, in order. */
QString consentRecordColumns();
ConsentRecord consentRecordFrom(const Statement &row);
