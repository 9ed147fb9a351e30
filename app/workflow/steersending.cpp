#include "workflow/steersending.h"

#include "store/deliveryblocks.h"
#include "store/draftwriter.h"
#include "store/groupofresults.h"
#include "store/sendingreader.h"
#include "store/sendingstates.h"
#include "workflow/launchsending.h"
#include "workflow/sendingobstacles.h"
#include "workflow/sendingtexts.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SteerSending)
};

tl::unexpected<Failure> wrongState(const Sending &sending, const QString &remedy)
{
    return refused(
        u"wrong-state"_s,
        Words::tr("“%1” is in the state “%2”: that cannot be done now.").arg(sending.name, nameOf(sending.state)),
        remedy);
}

/** Reads the sending and runs `work` on it, all in one transaction; answers how it stands afterwards. */
template <class Work>
Result<Sending> steer(Database &database, SendingId id, Work work)
{
    return database.write([&](QSqlDatabase &db) -> Result<Sending> {
        const Result<Sending> sending = SendingReader(db).byId(id);
        if (!sending)
            return sending;
        if (const Result<void> done = work(db, *sending); !done)
            return failureOf(done);
        return SendingReader(db).byId(id);
    });
}

Result<void> writeOptions(QSqlDatabase &db, const Sending &sending, Instant now)
{
    Statement update(db, u"UPDATE sending SET options = ?, launch_at = ?, modified_at = ? WHERE id = ?"_s);
    return update.bind(optionsColumn(sending)).bind(sending.launchAt).bind(now).bind(sending.id).run();
}

/** A row handed over before and waiting without a refusal was made and announced, then held back. Answers how many. */
Result<qint64> cancelUnprepared(QSqlDatabase &db, SendingId id, Instant now)
{
    Statement cancel(db, u"UPDATE recipient SET state = 'CANCELLED', due_at = 0, ended_at = ? WHERE sending_id = ? "
                         "AND (state = 'DEFERRED' OR (state = 'PENDING' AND handed_at IS NULL))"_s);
    if (const Result<void> done = cancel.bind(now).bind(id).run(); !done)
        return failureOf(done);
    if (const Result<void> done = SendingStates(db).recount(id); !done)
        return failureOf(done);
    Statement kept(db, u"SELECT COALESCE(SUM(rows), 0) FROM sending_count WHERE sending_id = ? "
                       "AND state IN ('PENDING', 'SENDING')"_s);
    if (const Result<void> done = kept.bind(id).run(); !done)
        return failureOf(done);
    return kept.next() ? kept.number(0) : 0;
}

/** It ends as cancelled when these have left: see SendingAdvance. */
Result<void> goOnWithPrepared(QSqlDatabase &db, const Sending &sending, const SendingStates::Cause &cause, Instant now)
{
    SendingStates states(db);
    if (sending.state == SendingState::Paused)
        return states.move(sending.id, SendingState::Paused, SendingState::Sending, cause, now);
    Statement update(db, u"UPDATE sending SET state_reason = ?, modified_at = ? WHERE id = ?"_s);
    if (const Result<void> done = update.bind(cause.reason).bind(now).bind(sending.id).run(); !done)
        return done;
    return states.note(sending.id, wordFor(sending.state), sending.state, cause, now);
}

/** The same sending with another start: none means now. */
Result<Sending> withStart(Sending sending, const std::optional<WallTime> &start, Instant now)
{
    Schedule &schedule = sending.options.schedule;
    schedule.start = start;
    if (schedule.kind != Schedule::Kind::Optimized)
        schedule.kind = start ? Schedule::Kind::Later : Schedule::Kind::Now;
    if (const QList<Failure> obstacles = timeObstacles(sending.options, now); !obstacles.isEmpty())
        return tl::unexpected(obstacles.first());
    const Result<SendingTimes> times = timesOf(sending.options);
    if (!times)
        return failureOf(times);
    sending.launchAt = times->launch;
    return sending;
}

} // namespace

Result<Sending> SteerSending::cancel(SendingId id, const QString &who, const QString &reason, Prepared prepared)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return refused(u"no-reason"_s, Words::tr("The reason is missing."),
                       Words::tr("Say why the sending is cancelled."));
    const Instant now = m_database.clock().now();
    return steer(m_database, id, [&](QSqlDatabase &db, const Sending &sending) -> Result<void> {
        if (!canMove(sending.state, SendingState::Cancelled))
            return wrongState(sending,
                              Words::tr("Only a sending that is prepared, planned or under way can be cancelled."));
        const bool runs = sending.state == SendingState::Sending || sending.state == SendingState::Paused;
        if (prepared == Prepared::Deliver && runs) {
            const Result<qint64> kept = cancelUnprepared(db, id, now);
            if (!kept)
                return failureOf(kept);
            if (*kept > 0)
                return goOnWithPrepared(db, sending, {who, why}, now);
        }
        SendingStates states(db);
        const auto rows = states.moveRows(id, {RecipientState::Pending, RecipientState::Deferred},
                                          RecipientState::Cancelled, {}, now);
        if (!rows)
            return failureOf(rows);
        return states.move(id, sending.state, SendingState::Cancelled, {who, why}, now);
    });
}

Result<Sending> SteerSending::pause(SendingId id, const QString &who, const QString &reason)
{
    const Instant now = m_database.clock().now();
    return steer(m_database, id, [&](QSqlDatabase &db, const Sending &sending) -> Result<void> {
        if (!canMove(sending.state, SendingState::Paused))
            return wrongState(sending, Words::tr("Only a sending that is leaving can be paused."));
        return SendingStates(db).move(id, sending.state, SendingState::Paused, {who, reason.trimmed()}, now);
    });
}

Result<Sending> SteerSending::resume(SendingId id, const QString &who)
{
    const Instant now = m_database.clock().now();
    return steer(m_database, id, [&](QSqlDatabase &db, const Sending &sending) -> Result<void> {
        if (sending.state == SendingState::Sending) {
            const Result<bool> waited = DeliveryBlocks(db).forgetFor(id);
            if (!waited)
                return failureOf(waited);
            if (*waited)
                return SendingStates(db).note(id, wordFor(sending.state), sending.state,
                                              {who, Words::tr("the server is tried at once")}, now);
        }
        if (sending.state != SendingState::Paused)
            return wrongState(sending, Words::tr("Only a paused sending can be resumed."));
        return SendingStates(db).move(id, SendingState::Paused, SendingState::Sending, {who, {}}, now);
    });
}

Result<Sending> SteerSending::reschedule(SendingId id, const QString &who, const std::optional<WallTime> &start)
{
    const Instant now = m_database.clock().now();
    return steer(m_database, id, [&](QSqlDatabase &db, const Sending &sending) -> Result<void> {
        if (sending.state != SendingState::ToApprove && sending.state != SendingState::Scheduled &&
            sending.state != SendingState::Late)
            return wrongState(sending, Words::tr("Only a sending that has not started can get another date."));
        const Result<Sending> changed = withStart(sending, start, now);
        if (!changed)
            return failureOf(changed);
        if (const Result<void> done = writeOptions(db, *changed, now); !done)
            return done;
        const QString note =
            start ? Words::tr("new date: %1").arg(wallText(*changed->launchAt, start->zone)) : Words::tr("now");
        if (const Result<void> done =
                SendingStates(db).note(id, wordFor(sending.state), sending.state, {who, note}, now);
            !done)
            return done;
        return sending.state == SendingState::ToApprove ? Result<void>() : launch(db, m_database, *changed, who, now);
    });
}

Result<Sending> SteerSending::changePace(SendingId id, const QString &who, const Pace &pace)
{
    if (const Result<void> done = checkedPace(pace); !done)
        return failureOf(done);
    const Instant now = m_database.clock().now();
    return steer(m_database, id, [&](QSqlDatabase &db, Sending sending) -> Result<void> {
        if (sending.state == SendingState::Draft || isOver(sending.state))
            return wrongState(sending, Words::tr("Only a prepared, planned or running sending has a pace to change."));
        sending.options.pace = pace;
        if (const Result<void> done = writeOptions(db, sending, now); !done)
            return done;
        return SendingStates(db).note(id, wordFor(sending.state), sending.state, {who, Words::tr("new pace")}, now);
    });
}

Result<SendingId> SteerSending::copyToRemaining(SendingId id)
{
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) -> Result<SendingId> {
        const Result<Sending> sending = SendingReader(db).byId(id);
        if (!sending)
            return failureOf(sending);
        if (!isOver(sending->state))
            return wrongState(*sending, Words::tr("Wait until it is over, or cancel it."));
        const Result<GroupId> group = groupOfResults(db, *sending, ResultPart::NotReached, {}, now);
        if (!group)
            return failureOf(group);
        Sending copy;
        copy.name = Words::tr("%1 (not reached)").arg(sending->name);
        copy.message = sending->message;
        copy.account = sending->account;
        copy.groups.to = {*group};
        copy.options = sending->options;
        copy.options.schedule = {};
        copy.options.deadline.reset(); // a copied deadline would end the copy at once
        return insertDraft(db, copy, now);
    });
}

Result<qint64> SteerSending::treatUnknownAsDelivered(SendingId id, const QString &who, std::optional<ContactId> only)
{
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) {
        return SendingStates(db).moveRows(id, {RecipientState::Unknown}, RecipientState::Accepted,
                                          Words::tr("decided by %1").arg(who), now, only);
    });
}

Result<qint64> SteerSending::resendUnknown(SendingId id, const QString &who, std::optional<ContactId> only)
{
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) -> Result<qint64> {
        const Result<Sending> sending = SendingReader(db).byId(id);
        if (!sending)
            return failureOf(sending);
        const bool isUnderWay = sending->state == SendingState::Sending || sending->state == SendingState::Paused;
        if (!isUnderWay && sending->state != SendingState::Done)
            return wrongState(*sending, Words::tr("Resend it to each contact from her card."));
        SendingStates states(db);
        const auto rows = states.moveRows(id, {RecipientState::Unknown}, RecipientState::Pending, {}, now, only);
        if (!rows || *rows == 0 || isUnderWay)
            return rows;
        const auto moved = states.move(id, SendingState::Done, SendingState::Sending,
                                       {who, Words::tr("unknown messages are sent again")}, now);
        return moved ? rows : Result<qint64>(failureOf(moved));
    });
}
