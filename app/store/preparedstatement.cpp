#include "store/preparedstatement.h"

#include "store/directstatement.h"
#include "store/statement.h"

#include <QSqlError>
#include <QSqlQuery>

#include <deque>

namespace {

/** Through Qt alone. */
class QueryStatement : public PreparedStatement
{
public:
    QueryStatement(QSqlDatabase &db, const QString &sql)
        : m_query(db)
    {
        m_query.setForwardOnly(true);
        m_isPrepared = m_query.prepare(sql);
    }
    bool isPrepared() const { return m_isPrepared; }
    QSqlError error() const { return m_query.lastError(); }

    void bind(int parameter, QByteArrayView utf8) override
    {
        m_query.bindValue(parameter - 1, utf8.isEmpty() ? QStringLiteral("") : QString::fromUtf8(utf8));
    }
    void bind(int parameter, qint64 number) override { m_query.bindValue(parameter - 1, number); }
    void bindReal(int parameter, double number) override { m_query.bindValue(parameter - 1, number); }
    void bindNull(int parameter) override { m_query.bindValue(parameter - 1, QVariant()); }
    void bindBlob(int parameter, QByteArrayView bytes) override
    {
        m_query.bindValue(parameter - 1, bytes.toByteArray());
    }

    Result<qint64> run() override
    {
        if (!m_query.exec())
            return tl::unexpected(databaseFailure(m_query.lastError()));
        return m_query.numRowsAffected();
    }
    Result<bool> first() override
    {
        if (!m_query.exec())
            return tl::unexpected(databaseFailure(m_query.lastError()));
        return next();
    }
    bool next() override
    {
        m_read.clear();
        return m_query.next();
    }
    void finish() override { m_query.finish(); }

    bool isNull(int column) const override { return m_query.isNull(column); }
    QByteArrayView text(int column) const override
    {
        m_read.push_back(m_query.value(column).toString().toUtf8());
        return m_read.back();
    }
    qint64 number(int column) const override { return m_query.value(column).toLongLong(); }
    QVariant value(int column) const override { return m_query.value(column); }

    qint64 rowsChanged() const override { return m_query.numRowsAffected(); }
    qint64 insertedId() const override { return m_query.lastInsertId().toLongLong(); }

private:
    QSqlQuery m_query;
    bool m_isPrepared = false;
    mutable std::deque<QByteArray> m_read; ///< what text() gave a view of
};

} // namespace

Result<std::unique_ptr<PreparedStatement>> PreparedStatement::prepare(QSqlDatabase &db, const QString &sql)
{
    if (auto direct = prepareDirectly(db, sql))
        return std::move(*direct);
    auto statement = std::make_unique<QueryStatement>(db, sql);
    if (!statement->isPrepared())
        return tl::unexpected(databaseFailure(statement->error()));
    return statement;
}
