#pragma once

#include "store/database.h"

/**
 * Tells whether somebody, in this program or another, changed the project: contacts, consents, the kill file, the state
 * of a sending. The engine's own intents and outcomes (grouped work) do not count by themselves. Made to be asked
 * before each message: while nothing at all was committed it costs one look at the WAL index. For one thread.
 */
class ChangeWatch
{
public:
    explicit ChangeWatch(const Database &database)
        : m_database(database)
    {
    }

    /** Differs from what it was before as soon as a change is committed. */
    Result<qint64> number();

    /** The same, as it stands in the transaction of the caller. */
    static Result<qint64> numberIn(QSqlDatabase &db);
    /** A change was made in this write transaction. Database::write() says so by itself. */
    static Result<void> note(QSqlDatabase &db);

private:
    const Database &m_database;
    std::optional<qint64> m_version; ///< of the file, as this thread's connection saw it last
    qint64 m_number = 0;
};
