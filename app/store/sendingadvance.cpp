#include "store/sendingadvance.h"

#include "sendings/sending.h"
#include "store/database.h"
#include "store/sendingstates.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendingAdvance)
};

/** Launched by itself when it is at most this late; else a person decides (§6.4). */
constexpr std::chrono::minutes tolerance{60};

/** Waiting rows of the sending `s`, and rows on their way, from the counters. */
const QString waitingRows = u"(SELECT COALESCE(SUM(rows), 0) FROM sending_count WHERE sending_id = s.id "
                            "AND state IN ('PENDING', 'DEFERRED'))"_s;
const QString rowsOnTheirWay = u"(SELECT COALESCE(SUM(rows), 0) FROM sending_count WHERE sending_id = s.id "
                               "AND state = 'SENDING')"_s;

const QString cancelledRows = u"(SELECT COALESCE(SUM(rows), 0) FROM sending_count WHERE sending_id = s.id "
                              "AND state = 'CANCELLED')"_s;

} // namespace

Result<bool> SendingAdvance::hasMoves() const
{
    const Result<QList<Move>> found = moves();
    if (!found)
        return failureOf(found);
    return !found->isEmpty();
}

Result<QList<SendingId>> SendingAdvance::move()
{
    const Result<QList<Move>> found = moves();
    if (!found)
        return failureOf(found);
    SendingStates states(m_db);
    QList<SendingId> moved;
    for (const Move &move : *found) {
        if (const Result<void> done = states.move(move.id, move.from, move.to, {{}, move.reason}, m_now); !done)
            return failureOf(done);
        if (move.to == SendingState::EndedAtDeadline) {
            const auto expired = states.moveRows(move.id, {RecipientState::Pending, RecipientState::Deferred},
                                                 RecipientState::Expired, {}, m_now);
            if (!expired)
                return failureOf(expired);
        }
        moved.append(move.id);
    }
    return moved;
}

Result<QList<SendingId>> SendingAdvance::hold(const QString &reason)
{
    Statement rows(m_db, u"SELECT id, state FROM sending WHERE project_id = ? AND state IN ('SENDING', 'SCHEDULED')"_s);
    if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
        return failureOf(done);
    QList<Move> moves;
    while (rows.next()) {
        const SendingState from = sendingStateFrom(rows.text(1));
        const SendingState to = from == SendingState::Sending ? SendingState::Paused : SendingState::Late;
        moves.append({rows.id<SendingId>(0), from, to, reason});
    }
    QList<SendingId> held;
    for (const Move &move : moves) {
        const Result<void> done = SendingStates(m_db).move(move.id, move.from, move.to, {{}, reason}, m_now);
        if (!done)
            return failureOf(done);
        held.append(move.id);
    }
    return held;
}

Result<QList<SendingAdvance::Move>> SendingAdvance::moves() const
{
    QList<Move> moves;
    if (const Result<void> done = addLaunches(moves); !done)
        return failureOf(done);
    if (const Result<void> done = addEnds(moves); !done)
        return failureOf(done);
    return moves;
}

Result<void> SendingAdvance::addLaunches(QList<Move> &moves) const
{
    Statement rows(m_db, u"SELECT id, COALESCE(launch_at, 0) FROM sending WHERE project_id = ? AND state = ? "
                         "AND COALESCE(launch_at, 0) <= ?"_s);
    if (const Result<void> done =
            rows.bind(Database::projectId).bind(wordFor(SendingState::Scheduled)).bind(m_now).run();
        !done)
        return done;
    while (rows.next()) {
        Move move{rows.id<SendingId>(0), SendingState::Scheduled, SendingState::Sending, {}};
        const auto late = m_now - rows.instant(1);
        if (late > tolerance)
            move.to = SendingState::Late;
        if (const auto minutes = std::chrono::floor<std::chrono::minutes>(late).count(); minutes > 0)
            move.reason = Words::tr("%Ln minute(s) late", nullptr, int(minutes));
        moves.append(move);
    }
    return {};
}

Result<void> SendingAdvance::addEnds(QList<Move> &moves) const
{
    Statement rows(
        m_db, u"SELECT s.id, s.state, s.deadline_at IS NOT NULL AND s.deadline_at <= ?, %1, %2, %3, s.state_reason "
              "FROM sending s WHERE s.project_id = ? AND s.state IN ('SENDING', 'PAUSED')"_s.arg(
                  waitingRows, rowsOnTheirWay, cancelledRows));
    if (const Result<void> done = rows.bind(m_now).bind(Database::projectId).run(); !done)
        return done;
    while (rows.next()) {
        const bool expired = rows.flag(2);
        const bool waits = rows.number(3) > 0;
        Move move{rows.id<SendingId>(0), sendingStateFrom(rows.text(1)), SendingState::Done, {}};
        if (expired && waits)
            move.to = SendingState::EndedAtDeadline;
        else if (waits || rows.number(4) > 0)
            continue;
        else if (rows.number(5) > 0) { // a person cancelled it and let what was prepared leave
            move.to = SendingState::Cancelled;
            move.reason = rows.text(6);
        }
        moves.append(move);
    }
    return {};
}

Result<QList<ActiveSending>> SendingAdvance::active() const
{
    Statement rows(m_db, u"SELECT s.id, COALESCE(s.account_id, (SELECT MIN(id) FROM account)), s.options, "
                         u"s.deadline_at, COALESCE(s.started_at, ?), %1 FROM sending s "
                         "WHERE s.project_id = ? AND s.state = 'SENDING' ORDER BY s.id"_s.arg(waitingRows));
    if (const Result<void> done = rows.bind(m_now).bind(Database::projectId).run(); !done)
        return failureOf(done);
    QList<ActiveSending> active;
    while (rows.next()) {
        ActiveSending sending;
        sending.id = rows.id<SendingId>(0);
        sending.account = rows.id<AccountId>(1);
        sending.pace = sendingOptionsFrom(QJsonDocument::fromJson(rows.text(2).toUtf8()).object()).pace;
        sending.deadline = rows.optionalInstant(3);
        sending.started = rows.instant(4);
        sending.waiting = rows.number(5);
        active.append(sending);
    }
    return active;
}
