#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QStringList>

/**
 * What SQLite keeps true with each contact that comes or goes, set aside while a list fills an empty table, or most of
 * what it brought goes again. Inside one write transaction, so that a rollback brings it back.
 *
 * The indexes: sorting all keys at the end costs half of putting each in its place, or of taking it out of there. The
 * trigger that watches for contacts with numbers of their own: an import lets SQLite give the numbers, for which it
 * does nothing, and asking it a million times costs as much as writing the contacts.
 */
class ContactIndexes
{
public:
    /** Nobody may be reading the table, nor look anybody up by key or address until they are back. */
    Result<void> setAside(QSqlDatabase &db);
    Result<void> restore(QSqlDatabase &db);

private:
    QStringList m_sql; ///< that makes them again
};
