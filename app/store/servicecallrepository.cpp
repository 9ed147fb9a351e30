#include "store/servicecallrepository.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCalls = 100'000;

} // namespace

void ServiceCallRepository::add(const ServiceCall &call)
{
    m_database.writeGrouped(
        [call](QSqlDatabase &db) -> Result<void> {
            Statement row(db,
                          u"INSERT INTO service_call (project_id, at, key_id, key_name, operation, records, result, "
                          "address) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
            row.bind(Database::projectId).bind(call.at);
            call.key.isValid() ? row.bind(call.key) : row.bindNull();
            return row.bind(call.keyName)
                .bind(call.operation)
                .bind(call.records)
                .bind(call.result)
                .bind(call.address)
                .run();
        },
        [](const Result<void> &) {}); // a full disk stops the calls themselves, which say so
}

Result<QList<ServiceCall>> ServiceCallRepository::latest(int limit) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<ServiceCall>> {
        Statement rows(db, u"SELECT at, key_id, key_name, operation, records, result, address FROM service_call "
                           "WHERE project_id = ? ORDER BY id DESC LIMIT ?"_s);
        if (const Result<void> done = rows.bind(Database::projectId).bind(limit).run(); !done)
            return failureOf(done);
        QList<ServiceCall> calls;
        while (rows.next())
            calls.append({rows.instant(0), rows.id<ServiceKeyId>(1), rows.text(2), rows.text(3), int(rows.number(4)),
                          rows.text(5), rows.text(6)});
        return calls;
    });
}

Result<void> ServiceCallRepository::removeOlder(Instant before)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        if (const Result<void> done = Statement(db, u"DELETE FROM service_call WHERE at < ?"_s).bind(before).run();
            !done)
            return done;
        Statement rest(db, u"DELETE FROM service_call WHERE id <= (SELECT max(id) - ? FROM service_call)"_s);
        return rest.bind(mostCalls).run();
    });
}
