#pragma once

#include "consents/consent.h"
#include "store/database.h"

/** Records that a person gave or withdrew a consent, with what proves it (specification §15.2). */
class SetConsent
{
public:
    struct Request
    {
        ContactId contact;
        ConsentId consent;
        bool given = true;
        ConsentBasis basis = ConsentBasis::Express;
        QString date;  ///< `2026-11-26`; empty: now, or the start of an implied consent
        QString since; ///< implied: the day of the purchase, of the inquiry, of the publication
        QString source;
        QString proof;
        QString who;
    };

    explicit SetConsent(Database &database)
        : m_database(database)
    {
    }

    /** What now holds: an older date is kept in the history and changes nothing. */
    Result<ConsentState> run(const Request &request);

private:
    Result<ConsentRecord> recordOf(const Request &request) const;

    Database &m_database;
};
