#include "workflow/forecastsending.h"

#include "store/accountrepository.h"
#include "store/statement.h"
#include "workflow/optimizedstart.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct ZoneShare
{
    QString zone;
    qint64 contacts = 0;
};

/** Where the recipients live: the rows once they are written, before that the contacts of the project. */
Result<QList<ZoneShare>> zoneShares(QSqlDatabase &db, const Sending &sending)
{
    const QString sql = sending.state == SendingState::Draft
                            ? u"SELECT time_zone, COUNT(*) FROM contact WHERE project_id = ? GROUP BY time_zone"_s
                            : u"SELECT COALESCE(c.time_zone, ''), COUNT(*) FROM recipient r LEFT JOIN contact c "
                              "ON c.id = r.contact_id WHERE r.sending_id = ? AND r.seed = 0 GROUP BY 1"_s;
    Statement rows(db, sql);
    rows.bind(sending.state == SendingState::Draft ? Database::projectId : sending.id.value);
    if (const Result<void> done = rows.run(); !done)
        return failureOf(done);
    QList<ZoneShare> shares;
    while (rows.next())
        shares.append({rows.text(0), rows.number(1)});
    return shares;
}

/** Spreads `messages` over the hours of the window; every message is in exactly one hour (T-65). */
QList<qint64> spread(qint64 messages, const QList<ZoneShare> &shares, const OptimizedStart &from, int windowHours)
{
    qint64 contacts = 0;
    for (const ZoneShare &share : shares)
        contacts += share.contacts;
    QList<qint64> hours(windowHours + 1);
    qint64 before = 0; // contacts counted so far
    qint64 messagesSoFar = 0;
    for (const ZoneShare &share : shares) {
        before += share.contacts;
        const qint64 its = messages * before / contacts - messagesSoFar;
        messagesSoFar += its;
        for (int minute = 0; minute < 60; ++minute) {
            const Instant due = optimizedInstantAt(from.start, from.deadline, from.hour, minute,
                                                   effectiveZone(share.zone, from.projectZone));
            const qsizetype hour = std::min<qsizetype>((due - from.start) / 1h, windowHours);
            hours[hour] += its * (minute + 1) / 60 - its * minute / 60;
        }
    }
    return hours;
}

Result<std::optional<Instant>> instantOf(const std::optional<WallTime> &wall)
{
    if (!wall)
        return std::nullopt;
    const Result<ResolvedTime> resolved = resolve(*wall);
    if (!resolved)
        return failureOf(resolved);
    return resolved->instant;
}

} // namespace

Result<Forecast> ForecastSending::run(const Sending &sending, qint64 messages, qint64 seeds) const
{
    const Instant now = m_database.clock().now();
    const Schedule &schedule = sending.options.schedule;
    const auto start = instantOf(schedule.kind == Schedule::Kind::Now ? std::nullopt : schedule.start);
    if (!start)
        return failureOf(start);
    const auto deadline = instantOf(sending.options.deadline);
    if (!deadline)
        return failureOf(deadline);

    PlanInput input;
    input.start = std::max(now, start->value_or(now));
    input.deadline = *deadline;
    input.messages = messages;
    input.seeds = seeds;
    input.pace = sending.options.pace;
    if (const Result<SmtpAccount> account = AccountRepository(m_database).account(sending.account)) {
        input.accountPerHour = account->perHour;
        input.connections = account->connections;
    }
    if (schedule.kind == Schedule::Kind::Optimized && messages > 0) {
        const auto hours = hoursOf(sending, input, schedule.windowHours);
        if (!hours)
            return failureOf(hours);
        input.dueByHour = *hours;
    }
    return forecast(input);
}

Result<QList<qint64>> ForecastSending::hoursOf(const Sending &sending, const PlanInput &input, int windowHours) const
{
    const Result<OptimizedStart> from = optimizedStart(m_database, input.start, input.deadline);
    if (!from)
        return failureOf(from);
    const auto shares = m_database.read([&](QSqlDatabase &db) { return zoneShares(db, sending); });
    if (!shares)
        return failureOf(shares);
    if (shares->isEmpty())
        return QList<qint64>();
    return spread(input.messages, *shares, *from, windowHours);
}
