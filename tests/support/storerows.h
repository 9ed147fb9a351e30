#pragma once

#include "store/statement.h"
#include "support/testproject.h"

/** Rows that other repositories own, written straight into the tables for tests of one repository alone. */
namespace StoreRows {

inline qint64 insert(Database &database, const QString &sql, const QVariantList &values)
{
    const Result<qint64> id = database.write([&](QSqlDatabase &db) -> Result<qint64> {
        Statement row(db, sql);
        for (const QVariant &value : values)
            row.bind(value);
        if (const Result<void> done = row.run(); !done)
            return failureOf(done);
        return row.insertedId();
    });
    if (!id)
        qFatal("%s", qPrintable(id.error().text()));
    return *id;
}

inline ContactId contact(Database &database, const QString &address)
{
    return {
        insert(database,
               QStringLiteral("INSERT INTO contact (project_id, key, address, address_key, created_at, modified_at) "
                              "VALUES (1, ?, ?, ?, 0, 0)"),
               {address, address, address})};
}

inline MessageId message(Database &database, const QString &name)
{
    return {insert(
        database, QStringLiteral("INSERT INTO message (project_id, name, created_at, modified_at) VALUES (1, ?, 0, 0)"),
        {name})};
}

/** `state` is a word of the store: `DRAFT`, `DONE`, … */
inline SendingId sending(Database &database, const QString &name, MessageId message, const QString &state,
                         AccountId account = {})
{
    return {insert(
        database,
        QStringLiteral("INSERT INTO sending (project_id, name, message_id, account_id, state, options, created_at, "
                       "modified_at) VALUES (1, ?, ?, ?, ?, '{}', 0, 0)"),
        {name, message.value, account.isValid() ? QVariant(account.value) : QVariant(), state})};
}

inline void useGroup(Database &database, SendingId sending, GroupId group)
{
    insert(database, QStringLiteral("INSERT INTO sending_group (sending_id, role, group_id) VALUES (?, 'to', ?)"),
           {sending.value, group.value});
}

} // namespace StoreRows
