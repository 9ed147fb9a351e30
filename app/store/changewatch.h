#pragma once

#include "store/database.h"

/**
 * Tells whether somebody, in this program or another, changed the project: contacts, consents, the kill file, the state
 * of a sending. The engine's own intents and outcomes (grouped work) do not count by themselves. Made to be asked
 * before each message: what this program changed is known at once and for nothing; whether another program committed
 * anything costs a look at the WAL index, and is looked up once a millisecond. For one thread.
 */
class ChangeWatch
{
public:
    explicit ChangeWatch(const Database &database)
        : m_database(database)
    {
    }

    /** Differs from what it was before as soon as a change is committed, by another program: a millisecond later. */
    Result<qint64> number();

    /** The same, as it stands in the transaction of the caller. */
    static Result<qint64> numberIn(QSqlDatabase &db);
    /** A change was made in this write transaction. Database::write() says so by itself. */
    static Result<void> note(QSqlDatabase &db);

private:
    Result<qint64> lookUp();

    const Database &m_database;
    std::optional<qint64> m_version; ///< of the file, as this thread's connection saw it last
    qint64 m_number = 0;
    qint64 m_ownChanges = -1; ///< of this program, when it was looked up
    std::chrono::steady_clock::time_point m_lookedUp;
};
