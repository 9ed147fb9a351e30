#pragma once

#include "base/id.h"
#include "store/statement.h"

#include <QSet>

/**
 * Text fields another program said to be empty, as opposed to those nobody said anything of: the web service gives back
 * an empty value for the first and no value for the others. To everybody else both are empty.
 */
class KnownEmpty
{
public:
    explicit KnownEmpty(QSqlDatabase &db)
        : m_db(db)
    {
    }

    Result<QSet<FieldId>> of(ContactId contact);
    /** Inside write work. Says whether that is news. */
    Result<bool> set(ContactId contact, FieldId field, bool empty);

private:
    QSqlDatabase &m_db;
};
