#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QStringList>

/**
 * The indexes of the table of contacts, set aside while a list fills an empty table: sorting all keys at the end costs
 * half of putting each in its place. Inside one write transaction, so that a rollback brings them back.
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
