#include "delivery/answerjudge.h"

#include "delivery/rowoutcomes.h"

namespace {

/** Of a 421: the session is over either way, but was it for going too fast? The one table of words decides. */
bool asksForLess(const ServerAnswer &answer)
{
    SmtpReply temporary = answer.reply;
    temporary.code = 451;
    return consequenceOf(temporary, answer.stage) == Consequence::SlowDown;
}

} // namespace

RowOutcome AnswerJudge::answered(const DeliveryLane::Carried &carried, const ServerAnswer &answer)
{
    const Instant now = m_environment.clock.now();
    m_policy.answered(answer, carried.row.address, carried.since, now);
    const double random = m_environment.random();
    const RowOutcome outcome = outcomeOf(answer, carried.row.attempts, m_retries, now, random);
    if (refusesUs(answer))
        return refused(carried, outcome, random);
    m_refused.forget(carried.row.id);
    return outcome;
}

/** It may be about us and not about this message: it is not held against the row before that is known. */
RowOutcome AnswerJudge::refused(const DeliveryLane::Carried &carried, const RowOutcome &verdict, double random)
{
    const std::optional<Instant> nextTry = m_retries.nextTry(1, m_environment.clock.now(), random);
    return nextTry ? m_refused.hold(carried.sending->id(), carried.row.id, verdict, *nextTry) : verdict;
}

RowOutcome AnswerJudge::sessionEnded(const DeliveryLane::Carried &carried, const ServerAnswer &answer)
{
    if (asksForLess(answer))
        m_policy.answered(answer, carried.row.address, carried.since, m_environment.clock.now());
    return sentBack(carried, Consequence::SlowDown);
}

RowOutcome AnswerJudge::lost(const DeliveryLane::Carried &carried, bool afterDot)
{
    if (!afterDot)
        return sentBack(carried, Consequence::RetryLater);
    m_refused.forget(carried.row.id);
    return RowOutcome::inDoubt();
}

/** The row waits again as if nothing had happened; when it happens again and again, it waits for longer. */
RowOutcome AnswerJudge::sentBack(const DeliveryLane::Carried &carried, Consequence afterAWhile)
{
    m_refused.forget(carried.row.id);
    if (carried.sending->mayRepeat(carried.row.id))
        return RowOutcome::waitsAgain();
    return outcomeOf({.consequence = afterAWhile, .reply = {}}, carried.row.attempts, m_retries,
                     m_environment.clock.now(), m_environment.random());
}
