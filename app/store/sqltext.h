#pragma once

#include "store/statement.h"

#include <QVariantList>

/** A piece of SQL with the values of its `?`, in order: pieces join without anybody counting question marks. */
struct SqlText
{
    QString sql;
    QVariantList values;

    SqlText &add(const QString &text)
    {
        sql += text;
        return *this;
    }
    SqlText &add(const SqlText &other)
    {
        sql += other.sql;
        values += other.values;
        return *this;
    }
    SqlText &addValue(const QVariant &value)
    {
        sql += u'?';
        values.append(value);
        return *this;
    }
    Statement &bindTo(Statement &statement) const
    {
        for (const QVariant &value : values)
            statement.bind(value);
        return statement;
    }
};
