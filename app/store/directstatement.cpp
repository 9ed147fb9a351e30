#include "store/directstatement.h"

#ifdef ENVOI_HAS_SQLITE

#include "store/statement.h"

#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include <utility>

namespace {

class DirectStatement : public BulkStatement
{
public:
    DirectStatement(sqlite3 *connection, sqlite3_stmt *statement)
        : m_connection(connection)
        , m_statement(statement)
    {
    }
    ~DirectStatement() override { sqlite3_finalize(m_statement); }

    void bind(int parameter, QByteArrayView utf8) override
    {
        settle();
        const char *text = utf8.isEmpty() ? "" : utf8.data(); // a null pointer would mean NULL
        sqlite3_bind_text(m_statement, parameter, text, int(utf8.size()), SQLITE_STATIC);
    }
    void bind(int parameter, qint64 number) override
    {
        settle();
        sqlite3_bind_int64(m_statement, parameter, number);
    }
    void bindNull(int parameter) override
    {
        settle();
        sqlite3_bind_null(m_statement, parameter);
    }
    void bindBlob(int parameter, QByteArrayView bytes) override
    {
        settle();
        sqlite3_bind_blob(m_statement, parameter, bytes.data(), int(bytes.size()), SQLITE_STATIC);
    }

    Result<qint64> run() override
    {
        const int state = sqlite3_step(m_statement);
        const qint64 changed = sqlite3_changes64(m_connection);
        if (state != SQLITE_DONE && state != SQLITE_ROW)
            return failed();
        sqlite3_reset(m_statement);
        return changed;
    }
    Result<bool> first() override
    {
        settle();
        const int state = sqlite3_step(m_statement);
        if (state == SQLITE_ROW)
            return m_hasRow = true;
        if (state != SQLITE_DONE)
            return failed();
        sqlite3_reset(m_statement);
        return false;
    }
    QByteArrayView text(int column) const override
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QByteArrayView(text, sqlite3_column_bytes(m_statement, column));
    }
    qint64 number(int column) const override { return sqlite3_column_int64(m_statement, column); }
    qint64 insertedId() const override { return sqlite3_last_insert_rowid(m_connection); }

private:
    /** Lets go of the row that was read: nothing can be bound before. */
    void settle()
    {
        if (std::exchange(m_hasRow, false))
            sqlite3_reset(m_statement);
    }
    tl::unexpected<Failure> failed()
    {
        const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(m_connection)), QSqlError::StatementError,
                              QString::number(sqlite3_errcode(m_connection)));
        sqlite3_reset(m_statement);
        return tl::unexpected(databaseFailure(error));
    }

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement;
    bool m_hasRow = false;
};

/** The connection, when it is one of the very library we are linked to. */
sqlite3 *sharedConnection(QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery source(QStringLiteral("SELECT sqlite_source_id()"), db);
    const bool isOurs = source.next() && source.value(0).toString() == QString::fromLatin1(sqlite3_sourceid());
    return isOurs ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace

std::optional<Result<std::unique_ptr<BulkStatement>>> prepareDirectly(QSqlDatabase &db, const QString &sql)
{
    sqlite3 *connection = sharedConnection(db);
    if (!connection)
        return std::nullopt;
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    const int state = sqlite3_prepare_v3(connection, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT,
                                         &statement, nullptr);
    if (state == SQLITE_OK)
        return std::make_unique<DirectStatement>(connection, statement);
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(connection)), QSqlError::StatementError,
                          QString::number(state));
    return Result<std::unique_ptr<BulkStatement>>(tl::unexpected(databaseFailure(error)));
}

#else

std::optional<Result<std::unique_ptr<BulkStatement>>> prepareDirectly(QSqlDatabase &, const QString &)
{
    return std::nullopt;
}

#endif
