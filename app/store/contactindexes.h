#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QStringList>

/**
 * What SQLite keeps true for each new contact, set aside while a list fills an empty table. Inside one write
 * transaction, so that a rollback brings it back.
 *
 * The indexes: sorting all keys at the end costs half of putting each in its place. The trigger that watches for
 * contacts with numbers of their own: an import lets SQLite give the numbers, for which it does nothing, and asking it
 * a million times costs as much as writing the contacts.
 */
class ContactIndexes
{
public:
    /** Only when the table has no row: then nothing can be looked up that is missing. True when they were set aside. */
    Result<bool> setAside(QSqlDatabase &db);
    Result<void> restore(QSqlDatabase &db);

private:
    QStringList m_sql; ///< that makes them again
};
