#include "workflow/launchsending.h"

#include "store/sendingstates.h"
#include "workflow/optimizedstart.h"

namespace {

Result<void> setDueTimes(QSqlDatabase &db, Database &database, const Sending &sending, Instant start)
{
    if (sending.options.schedule.kind != Schedule::Kind::Optimized)
        return {}; // due at once: rows of a launched sending wait for nothing but the pace
    const Result<OptimizedStart> from = optimizedStart(database, start, sending.deadlineAt);
    if (!from)
        return failureOf(from);
    return setOptimizedDueTimes(db, sending.id, *from);
}

} // namespace

Result<void> launch(QSqlDatabase &db, Database &database, const Sending &sending, const QString &who, Instant now)
{
    const bool isPlanned = sending.launchAt && *sending.launchAt > now;
    if (const Result<void> done = setDueTimes(db, database, sending, isPlanned ? *sending.launchAt : now); !done)
        return done;
    const SendingState next = isPlanned ? SendingState::Scheduled : SendingState::Sending;
    if (sending.state == next)
        return {};
    return SendingStates(db).move(sending.id, sending.state, next, {who, {}}, now);
}
