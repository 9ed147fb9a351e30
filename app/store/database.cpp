#include "store/database.h"

#include "contacts/contactfield.h"
#include "store/changewatch.h"
#include "store/fileidentity.h"
#include "store/projectfile.h"
#include "store/projectrules.h"
#include "store/readerconnections.h"
#include "store/statement.h"
#include "store/writerthread.h"

bool Project::keyIsAddress() const
{
    return keyFields == QStringList{BuiltInField::Email};
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const Project &project, const Clock &clock)
{
    const Result<Project> valid = checked(project);
    if (!valid)
        return failureOf(valid);
    if (const Result<void> made = ProjectFile::create(path, *valid, clock.now()); !made)
        return failureOf(made);
    return open(path, clock);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Clock &clock)
{
    return openFor(Purpose::Project, path, clock);
}

Result<std::unique_ptr<Database>> Database::openScratch(const QString &path, const Clock &clock)
{
    return openFor(Purpose::Scratch, path, clock);
}

Result<std::unique_ptr<Database>> Database::openFor(Purpose purpose, const QString &path, const Clock &clock)
{
    if (const Result<void> usable = ProjectFile::checkPlace(path); !usable)
        return failureOf(usable);
    std::unique_ptr<Database> database(new Database(path, clock));
    const bool durable = purpose == Purpose::Project;
    Result<std::unique_ptr<WriterThread>> writer = WriterThread::start(
        path,
        [&path, durable](Connection &connection) {
            const Result<void> current = ProjectFile::bringUpToDate(connection, path);
            return current && !durable ? runSql(connection.db, QStringLiteral("PRAGMA synchronous = OFF")) : current;
        },
        durable ? WriterThread::usualGathering : std::chrono::milliseconds::zero());
    if (!writer)
        return tl::unexpected(ProjectFile::whyNotOpened(writer.error(), path));
    database->m_writer = std::move(*writer);
    database->m_readers = std::make_unique<ReaderConnections>(path);
    const Result<bool> known = database->read([&](QSqlDatabase &db) { return FileIdentity(db).isKnown(); });
    if (durable && known &&
        !*known) // what cannot be written now cannot be delivered either: the next opening tries again
        (void)database->write([&](QSqlDatabase &db) { return FileIdentity(db).adopt(clock.now()); });
    return database;
}

Database::Database(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
{
}

Database::~Database() = default;

QString Database::path() const
{
    return m_path;
}

const Clock &Database::clock() const
{
    return m_clock;
}

Result<qint64> Database::version() const
{
    Statement row(m_readers->ofThisThread().db, QStringLiteral("PRAGMA data_version"), Statement::Parsing::Kept);
    if (const Result<void> done = row.run(); !done)
        return failureOf(done);
    return row.next() ? row.number(0) : 0;
}

Result<void> Database::writeAndWait(const GroupedWork &work)
{
    Result<void> written = m_writer->write([&work](QSqlDatabase &db) -> Result<void> {
        if (const Result<void> done = work(db); !done)
            return done;
        return ChangeWatch::note(db);
    });
    if (written)
        ++m_changesMade;
    return written;
}

void Database::writeGrouped(GroupedWork work, Committed committed)
{
    m_writer->writeGrouped(std::move(work), std::move(committed));
}

Database::ReadTransaction::ReadTransaction(const Database &database)
    : m_connection(database.m_writer->isThisThread() ? database.m_writer->connection()
                                                     : database.m_readers->ofThisThread())
    , m_outermost(!m_connection.inTransaction)
{
    if (m_outermost) // a connection that cannot begin tells why at its first statement
        (void)m_connection.beginReading();
}

Database::ReadTransaction::~ReadTransaction()
{
    if (m_outermost)
        m_connection.rollback();
}

QSqlDatabase &Database::ReadTransaction::connection()
{
    return m_connection.db;
}
