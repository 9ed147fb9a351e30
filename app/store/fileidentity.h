#pragma once

#include "store/statement.h"

/**
 * Which file on which computer a project is. A copy or a restored backup is another file: what was planned or leaving
 * in it may leave from the first one too, so a person decides before anything does (specification §6.4).
 */
class FileIdentity
{
public:
    explicit FileIdentity(QSqlDatabase &db)
        : m_db(db)
    {
    }

    /** The project was at this file before, or is new there. */
    Result<bool> isKnown(const QString &path) const;
    /** From now on it is this file; what was planned or leaving waits for a person. */
    Result<void> adopt(const QString &path, Instant now);

private:
    /** An engine of another computer delivers this very file, shared between them. */
    Result<bool> isDeliveredElsewhere(Instant now) const;
    Result<QString> remembered() const;

    QSqlDatabase &m_db;
};
