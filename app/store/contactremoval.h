#pragma once

#include "services/servicerecord.h"
#include "store/statement.h"

/** Deactivates or erases the contacts other programs name, inside the transaction of their call. */
class ContactRemoval
{
public:
    enum class Kind {
        Deactivate, ///< no message any more; history and proofs stay (specification §13)
        Erase       ///< at the person's request (§15.4)
    };
    ContactRemoval(QSqlDatabase &db, Kind kind, Instant now);

    /** Fails only when the database does. */
    Result<RecordAnswer> byId(ContactId contact);
    /** By the comparison form of the unique key. */
    Result<RecordAnswer> byKey(const QString &key);

private:
    Result<RecordAnswer> remove(ContactId contact, bool isActive);

    QSqlDatabase &m_db;
    Kind m_kind;
    Instant m_now;
};
