#include "store/duetimes.h"

#include "base/zonename.h"
#include "sendings/planner.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> zonesOf(QSqlDatabase &db, SendingId sending)
{
    Statement rows(
        db, u"SELECT DISTINCT COALESCE(c.time_zone, '') FROM recipient r LEFT JOIN contact c ON c.id = r.contact_id "
            "WHERE r.sending_id = ?"_s);
    if (const Result<void> done = rows.bind(sending).run(); !done)
        return failureOf(done);
    QStringList zones;
    while (rows.next())
        zones.append(rows.text(0));
    return zones;
}

/** The sixty instants of each zone, once, instead of a calendar calculation for each of a million rows. */
Result<void> writeTable(QSqlDatabase &db, const QStringList &zones, const OptimizedStart &from)
{
    Statement insert(db, u"INSERT INTO temp.due_time (zone, minute, at) VALUES (?, ?, ?)"_s);
    for (const QString &zone : zones) {
        const QByteArray effective = effectiveZone(zone, from.projectZone);
        for (int minute = 0; minute < 60; ++minute) {
            const Instant at = optimizedInstantAt(from.start, from.deadline, from.hour, minute, effective);
            if (const Result<void> done = insert.bind(zone).bind(minute).bind(at).run(); !done)
                return done;
        }
    }
    return {};
}

Result<void> assignDueTimes(QSqlDatabase &db, SendingId sending)
{
    // The hash is optimizedMinute(), in SQL.
    Statement update(
        db, u"UPDATE recipient SET due_at = (SELECT d.at FROM temp.due_time d "
            "WHERE d.zone = COALESCE((SELECT c.time_zone FROM contact c WHERE c.id = recipient.contact_id), '') "
            "AND d.minute = (((contact_id & 1073741823) * 2654435761 + (sending_id & 1073741823) * 40503) >> 16) % 60) "
            "WHERE sending_id = ? AND seed = 0"_s);
    return update.bind(sending).run();
}

} // namespace

Result<void> setOptimizedDueTimes(QSqlDatabase &db, SendingId sending, const OptimizedStart &from)
{
    const Result<QStringList> zones = zonesOf(db, sending);
    if (!zones)
        return failureOf(zones);
    if (const Result<void> done = runSql(db, u"CREATE TEMP TABLE due_time (zone TEXT, minute INTEGER, at INTEGER, "
                                             "PRIMARY KEY (zone, minute)) WITHOUT ROWID"_s);
        !done)
        return done;
    if (const Result<void> done = writeTable(db, *zones, from); !done)
        return done;
    if (const Result<void> done = assignDueTimes(db, sending); !done)
        return done;
    return runSql(db, u"DROP TABLE temp.due_time"_s);
}

QByteArray effectiveZone(const QString &contactZone, const QString &projectZone)
{
    const QByteArray own = contactZone.toUtf8();
    return isTimeZone(own) ? own : projectZone.toUtf8();
}
