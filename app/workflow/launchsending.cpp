#include "workflow/launchsending.h"

#include "store/machineclaim.h"
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
    // Whoever decides here decides for this computer; what others may be sending waits for a decision of its own.
    const Result<QList<SendingId>> stranded = MachineClaim(db).take(now);
    if (!stranded)
        return failureOf(stranded);
    const SendingState from = stranded->contains(sending.id) ? SendingState::Late : sending.state;
    const bool isPlanned = sending.launchAt && *sending.launchAt > now;
    if (const Result<void> done = setDueTimes(db, database, sending, isPlanned ? *sending.launchAt : now); !done)
        return done;
    const SendingState next = isPlanned ? SendingState::Scheduled : SendingState::Sending;
    if (from == next)
        return {};
    return SendingStates(db).move(sending.id, from, next, {who, {}}, now);
}
