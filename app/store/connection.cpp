#include "store/connection.h"

#include "store/statement.h"

#include <QFileInfo>
#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

/** Qt knows connections by name, one name for each thread that uses one. */
QString freshName()
{
    static std::atomic<int> count = 0;
    return u"envoi-%1"_s.arg(++count);
}

/** What is said around every piece of work. */
Result<void> runKept(QSqlDatabase &db, const QString &sql)
{
    return Statement(db, sql, Statement::Parsing::Kept).run();
}

QStringList pragmasFor(Connection::Access access)
{
    if (access == Connection::Access::Read) // enough pages for the lines of a list that are looked at again and again
        return {u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -8000"_s, u"PRAGMA query_only = 1"_s};
    // What the writer sorts goes through temporary files, which have no name: in pieces that fit the processor's cache
    // a million keys are sorted four times as fast as in one piece, and memory does not grow with the list. Checkpoints
    // are made by the writer thread under its lock (reliability §2); a commit survives a power loss.
    return QStringList{u"PRAGMA temp_store = FILE"_s} << u"PRAGMA foreign_keys = 1"_s << u"PRAGMA synchronous = FULL"_s
                                                      << u"PRAGMA fullfsync = 1"_s << u"PRAGMA wal_autocheckpoint = 0"_s
                                                      << u"PRAGMA journal_size_limit = 1048576"_s;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    auto connection = std::make_unique<Connection>();
    connection->db = QSqlDatabase::addDatabase(u"QSQLITE"_s, freshName());
    connection->db.setDatabaseName(QFileInfo(path).absoluteFilePath());
    connection->db.setConnectOptions(access == Access::Read ? u"QSQLITE_BUSY_TIMEOUT=10000;QSQLITE_OPEN_READONLY"_s
                                                            : u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!connection->db.open())
        return tl::unexpected(databaseFailure(connection->db.lastError()));
    for (const QString &pragma : pragmasFor(access))
        if (const Result<void> done = runSql(connection->db, pragma); !done)
            return failureOf(done);
    return connection;
}

Connection::~Connection()
{
    const QString name = db.connectionName();
    Statement::forgetKept(name);
    db.close();
    db = QSqlDatabase(); // Qt forgets a connection only when nobody holds it
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

Result<void> Connection::begin()
{
    const Result<void> begun = runKept(db, u"BEGIN IMMEDIATE"_s);
    inTransaction = begun.has_value();
    return begun;
}

Result<void> Connection::beginReading()
{
    const Result<void> begun = runKept(db, u"BEGIN"_s);
    inTransaction = begun.has_value();
    return begun;
}

Result<void> Connection::commit()
{
    const Result<void> committed = runKept(db, u"COMMIT"_s);
    if (committed)
        inTransaction = false;
    else
        rollback();
    return committed;
}

void Connection::rollback()
{
    // A full disk or a lost file may have rolled back already: then there is nothing left to undo, which is what is
    // wanted.
    (void)runSql(db, u"ROLLBACK"_s);
    inTransaction = false;
}
