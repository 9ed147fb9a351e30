#include "store/rehearsalcopy.h"

#include "store/connection.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace {

Result<void> copyFile(const Database &project, const QString &path)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(project.path(), Connection::Access::Write);
    if (!connection)
        return failureOf(connection);
    Statement copy((*connection)->db, u"VACUUM INTO ?"_s);
    return copy.bind(path).run();
}

Result<void> makeReady(QSqlDatabase &db, SendingId sending)
{
    Statement others(db, u"UPDATE sending SET state = 'CANCELLED' WHERE id <> ? "
                         "AND state IN ('SCHEDULED', 'SENDING', 'PAUSED', 'LATE')"_s);
    if (const Result<void> done = others.bind(sending).run(); !done)
        return done;
    if (const Result<void> done = runSql(db, u"DELETE FROM delivery_lease"_s); !done)
        return done;
    return runSql(db, u"CREATE TABLE received (contact_id INTEGER PRIMARY KEY, place TEXT NOT NULL, "
                      "size INTEGER NOT NULL, copies INTEGER NOT NULL DEFAULT 1)"_s);
}

} // namespace

Result<std::unique_ptr<RehearsalCopy>> RehearsalCopy::make(const Database &project, SendingId sending,
                                                           const QString &path, const Clock &clock)
{
    if (const Result<void> copied = copyFile(project, path); !copied)
        return failureOf(copied);
    Result<std::unique_ptr<Database>> database = Database::openScratch(path, clock);
    if (!database)
        return failureOf(database);
    std::unique_ptr<RehearsalCopy> copy(new RehearsalCopy(std::move(*database)));
    const Result<void> ready = copy->db().write([sending](QSqlDatabase &db) { return makeReady(db, sending); });
    if (!ready)
        return failureOf(ready);
    return copy;
}

Result<void> RehearsalCopy::addReceived(const QList<ReceivedMessage> &messages)
{
    return m_database->write([&messages](QSqlDatabase &db) -> Result<void> {
        Statement row(db, u"INSERT INTO received (contact_id, place, size) VALUES (?, ?, ?) "
                          "ON CONFLICT (contact_id) DO UPDATE SET copies = copies + 1"_s);
        for (const ReceivedMessage &message : messages)
            if (const Result<void> done = row.bind(message.contact).bind(message.place).bind(message.size).run(); !done)
                return done;
        return {};
    });
}

std::optional<Instant> RehearsalCopy::nextDue(SendingId sending, Instant after) const
{
    return m_database->read([&](QSqlDatabase &db) -> std::optional<Instant> {
        Statement row(db, u"SELECT due_at FROM recipient WHERE sending_id = ? AND due_at > ? "
                          "AND state IN ('PENDING', 'DEFERRED') ORDER BY due_at LIMIT 1"_s);
        if (!row.bind(sending).bind(after).run() || !row.next())
            return std::nullopt;
        return row.instant(0);
    });
}
