#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QSqlDatabase>
#include <QVariant>

#include <memory>

/**
 * A prepared statement without any convenience, for what is run for each line of a long list; Statement is made of it
 * for everything else. Texts are UTF-8 and are not copied: they must live until run() or first() has returned, and
 * until next() has returned false. Where Qt's driver and we share one SQLite library its own interface is used, which
 * spares most of the time; elsewhere QSqlQuery does the same.
 */
class PreparedStatement
{
public:
    static Result<std::unique_ptr<PreparedStatement>> prepare(QSqlDatabase &db, const QString &sql);
    virtual ~PreparedStatement() = default;

    /** Parameters count from 1. They keep their values until they get others. */
    virtual void bind(int parameter, QByteArrayView utf8) = 0;
    virtual void bind(int parameter, qint64 number) = 0;
    virtual void bindReal(int parameter, double number) = 0;
    virtual void bindNull(int parameter) = 0;
    virtual void bindBlob(int parameter, QByteArrayView bytes) = 0;

    /** Runs a statement that gives no rows; how many rows it changed. */
    virtual Result<qint64> run() = 0;
    /** The first row of a fresh run; false when there is none. What was read of the row before is gone. */
    virtual Result<bool> first() = 0;
    /** The row after the one read last; false after the last. */
    virtual bool next() = 0;
    /** Lets go of the rows that were not read. */
    virtual void finish() = 0;

    /** Of the row read last, until the next one is read. */
    virtual bool isNull(int column) const = 0;
    virtual QByteArrayView text(int column) const = 0;
    virtual qint64 number(int column) const = 0;
    /** qint64, double, QString or QByteArray, as the column holds it. */
    virtual QVariant value(int column) const = 0;

    virtual qint64 rowsChanged() const = 0;
    virtual qint64 insertedId() const = 0;
};
