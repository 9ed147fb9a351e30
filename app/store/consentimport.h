#pragma once

#include "store/consentwriter.h"

/**
 * Writes the consents a file brings, inside the transaction of the import (specification §15.2). A file never turns a
 * withdrawn consent into a given one, unless its date is later than the withdrawal **and** the person who imports asked
 * for it; what the history knows already is not written twice.
 */
class ConsentImport
{
public:
    enum class Outcome {
        Given,
        Withdrawn,
        Unchanged,     ///< known already, or older than what is known
        KeptWithdrawn, ///< the person left: she stays out
    };

    ConsentImport(QSqlDatabase &db, bool reactivates)
        : m_writer(db)
        , m_reactivates(reactivates)
    {
    }

    Result<Outcome> put(const ConsentRecord &record);

private:
    ConsentWriter m_writer;
    bool m_reactivates;
};
