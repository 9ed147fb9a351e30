#include "delivery/rowoutcomes.h"

namespace {

RecipientState stateFor(Consequence consequence)
{
    switch (consequence) {
    case Consequence::Accepted:
        return RecipientState::Accepted;
    case Consequence::BounceHard:
        return RecipientState::BouncedHard;
    case Consequence::BounceSoft:
    case Consequence::Refused:
        return RecipientState::BouncedSoft;
    case Consequence::RetryLater:
    case Consequence::SlowDown:
    case Consequence::PauseAccount: // ours to mend: the person waits
        return RecipientState::Deferred;
    }
    return RecipientState::Deferred;
}

} // namespace

RowOutcome outcomeOf(const ServerAnswer &answer, int attemptsBefore, const RetryPolicy &policy, Instant now,
                     double random)
{
    RowOutcome outcome;
    outcome.state = stateFor(answer.consequence);
    outcome.countsAsAttempt =
        answer.consequence != Consequence::SlowDown && answer.consequence != Consequence::PauseAccount;
    outcome.replyCode = answer.reply.code;
    outcome.replyStatus = answer.reply.enhanced;
    outcome.replyText = answer.reply.text;
    if (outcome.state != RecipientState::Deferred)
        return outcome;
    outcome.nextTry = policy.nextTry(outcome.countsAsAttempt ? attemptsBefore + 1 : 1, now, random);
    if (!outcome.nextTry)
        outcome.state = RecipientState::BouncedSoft;
    return outcome;
}

RowOutcome productionError(const Failure &failure)
{
    RowOutcome outcome;
    outcome.state = RecipientState::ProductionError;
    outcome.reason = failure.text();
    outcome.countsAsAttempt = false;
    return outcome;
}
