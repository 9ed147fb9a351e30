#pragma once

#include "results/rehearsalreport.h"
#include "sendings/rehearsalmark.h"
#include "store/database.h"

/** The last rehearsal of each sending, as the approval shows it. */
class RehearsalRepository
{
public:
    explicit RehearsalRepository(Database &database)
        : m_database(database)
    {
    }

    Result<void> save(SendingId sending, const RehearsalReport &report);
    /** None: it was never rehearsed. */
    Result<std::optional<RehearsalMark>> of(SendingId sending) const;
    /** Of the prepared list. */
    Result<QString> recipientsHash(SendingId sending) const;

private:
    Database &m_database;
};
