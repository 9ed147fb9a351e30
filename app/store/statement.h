#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"
#include "store/preparedstatement.h"

#include <QVariant>

#include <concepts>
#include <vector>

/**
 * One SQL statement with bound values: the only way SQL is run in this room.
 *
 *   Statement rows(db, "SELECT id, name FROM contact_group WHERE project_id = ? AND is_seed = ?");
 *   rows.bind(Database::projectId).bind(true);
 *   if (Result<void> done = rows.run(); !done) return failureOf(done);
 *   while (rows.next()) … rows.id<GroupId>(0), rows.text(1) …
 */
class Statement
{
public:
    /** Kept: parsed once for its connection, for what is run again and again in one thread (a few texts only). */
    enum class Parsing { Fresh, Kept };
    Statement(QSqlDatabase &db, const QString &sql, Parsing parsing = Parsing::Fresh);
    ~Statement();
    Statement(Statement &&) = default;
    Statement &operator=(Statement &&) = delete;
    /** Before the connection closes, in its thread. */
    static void forgetKept(const QString &connection);

    Statement &bind(const QVariant &value);
    Statement &bind(const QString &text);
    Statement &bind(const QByteArray &blob);
    template <std::integral Number>
    Statement &bind(Number number)
    {
        return bindNumber(qint64(number));
    }
    template <class Tag>
    Statement &bind(Id<Tag> id)
    {
        return bindNumber(id.value);
    }
    Statement &bind(Instant instant) { return bindNumber(toMilliseconds(instant)); }
    Statement &bind(std::optional<Instant> instant);
    Statement &bindNull();

    /** Runs it; may be bound and run again, which spares the parsing. */
    Result<void> run();
    bool next();

    QVariant value(int column) const { return m_prepared ? m_prepared->value(column) : QVariant(); }
    QString text(int column) const { return value(column).toString(); }
    qint64 number(int column) const { return value(column).toLongLong(); }
    bool flag(int column) const { return number(column) != 0; }
    bool isNull(int column) const { return !m_prepared || m_prepared->isNull(column); }
    template <class AnyId>
    AnyId id(int column) const
    {
        return AnyId{number(column)};
    }
    Instant instant(int column) const { return fromMilliseconds(number(column)); }
    std::optional<Instant> optionalInstant(int column) const;

    qint64 rowsChanged() const { return m_prepared ? m_prepared->rowsChanged() : 0; }
    qint64 insertedId() const { return m_prepared ? m_prepared->insertedId() : 0; }

private:
    bool prepare();
    Statement &bindNumber(qint64 number);
    Statement &bindBytes(const QByteArray &bytes, void (PreparedStatement::*bind)(int, QByteArrayView));

    QSqlDatabase *m_db;
    QString m_sql;
    QString m_keptFor; ///< the connection, when the parsing is kept
    std::unique_ptr<PreparedStatement> m_prepared;
    std::optional<Failure> m_failure; ///< why it could not be prepared
    std::vector<QByteArray> m_octets; ///< what is bound without being copied, by parameter
    int m_bound = 0;
    bool m_hasFirst = false; ///< read by run(), to be given by next()
};

/** `[1,2,3]`, for json_each(): many ids in one bound value. */
template <class Ids>
QString jsonList(const Ids &ids)
{
    QByteArray list;
    list.reserve(qsizetype(ids.size()) * 8 + 2);
    for (const auto &id : ids)
        list.append(list.isEmpty() ? '[' : ',').append(QByteArray::number(id.value));
    return QString::fromLatin1(list.isEmpty() ? "[]" : list.append(']'));
}

/** One statement without values. */
Result<void> runSql(QSqlDatabase &db, const QString &sql);

/** The sentence for a failed statement: disk full, I/O error, locked, damaged file, or the database's own words. */
Failure databaseFailure(const QSqlError &error);
