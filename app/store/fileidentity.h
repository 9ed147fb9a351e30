#pragma once

#include "store/statement.h"

/**
 * Which computer a project belongs to. Copied or restored to another one, what was planned or leaving in it may leave
 * from the first one too, so a person decides before anything does (specification §6.4).
 */
class FileIdentity
{
public:
    explicit FileIdentity(QSqlDatabase &db)
        : m_db(db)
    {
    }

    /** The project was on this computer before. */
    Result<bool> isKnown() const;
    /** From now on it belongs here; what was planned or leaving waits for a person. */
    Result<void> adopt(Instant now);

private:
    /** An engine of another computer delivers this very file, shared between them. */
    Result<bool> isDeliveredElsewhere(Instant now) const;
    Result<QString> remembered() const;

    QSqlDatabase &m_db;
};
