#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <memory>

/** A connection of one thread to the project file, closed and forgotten with this object. */
struct Connection
{
    enum class Access { Read, Write };

    /** Opens the file, which must exist, with the pragmas every connection of that kind has. */
    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    /** Takes the write lock of SQLite at once: a transaction that began never has to give up in the middle. */
    Result<void> begin();
    Result<void> beginReading();
    Result<void> commit();
    void rollback();

    QSqlDatabase db;
    bool inTransaction = false;
};
