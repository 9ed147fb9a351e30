#include "store/directstatement.h"

#ifdef ENVOI_HAS_SQLITE

#include "store/statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <utility>

namespace {

class DirectStatement : public PreparedStatement
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
    void bindReal(int parameter, double number) override
    {
        settle();
        sqlite3_bind_double(m_statement, parameter, number);
    }
    void bindNull(int parameter) override
    {
        settle();
        sqlite3_bind_null(m_statement, parameter);
    }
    void bindBlob(int parameter, QByteArrayView bytes) override
    {
        settle();
        const char *blob = bytes.isEmpty() ? "" : bytes.data(); // a null pointer would mean NULL
        sqlite3_bind_blob(m_statement, parameter, blob, int(bytes.size()), SQLITE_STATIC);
    }

    Result<qint64> run() override
    {
        settle();
        const int state = sqlite3_step(m_statement);
        const qint64 changed = rowsChanged();
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
    bool next() override
    {
        if (m_hasRow && sqlite3_step(m_statement) != SQLITE_ROW)
            settle();
        return m_hasRow;
    }
    void finish() override { settle(); }

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    QByteArrayView text(int column) const override
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QByteArrayView(text, sqlite3_column_bytes(m_statement, column));
    }
    qint64 number(int column) const override { return sqlite3_column_int64(m_statement, column); }
    QVariant value(int column) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return qint64(sqlite3_column_int64(m_statement, column));
        case SQLITE_FLOAT:
            return sqlite3_column_double(m_statement, column);
        case SQLITE_BLOB:
            return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                              sqlite3_column_bytes(m_statement, column));
        case SQLITE_TEXT:
            return QString::fromUtf8(text(column));
        default:
            return {};
        }
    }

    qint64 rowsChanged() const override { return sqlite3_changes64(m_connection); }
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
        m_hasRow = false;
        return tl::unexpected(databaseFailure(error));
    }

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement;
    bool m_hasRow = false;
};

/** Qt's driver uses the very library we are linked to. */
bool sharesLibrary(QSqlDatabase &db)
{
    QSqlQuery source(QStringLiteral("SELECT sqlite_source_id()"), db);
    return source.next() && source.value(0).toString() == QString::fromLatin1(sqlite3_sourceid());
}

/** The connection, when it is one of that library. */
sqlite3 *sharedConnection(QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    static const bool isOurs = sharesLibrary(db); // there is one driver
    return isOurs ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace

std::optional<Result<std::unique_ptr<PreparedStatement>>> prepareDirectly(QSqlDatabase &db, const QString &sql)
{
    sqlite3 *connection = sharedConnection(db);
    if (!connection)
        return std::nullopt;
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    const int state = sqlite3_prepare_v3(connection, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT,
                                         &statement, nullptr);
    if (state == SQLITE_OK && statement)
        return std::make_unique<DirectStatement>(connection, statement);
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(connection)), QSqlError::StatementError,
                          QString::number(state));
    return Result<std::unique_ptr<PreparedStatement>>(tl::unexpected(databaseFailure(error)));
}

#else

std::optional<Result<std::unique_ptr<PreparedStatement>>> prepareDirectly(QSqlDatabase &, const QString &)
{
    return std::nullopt;
}

#endif
