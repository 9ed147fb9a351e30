#pragma once

#include "delivery/accountpolicy.h"
#include "delivery/deliverylane.h"
#include "delivery/refusedrows.h"

/** What becomes of a row whose message was answered, or whose connection went away (reliability §1.2, §1.4). */
class AnswerJudge
{
public:
    AnswerJudge(DeliveryEnvironment &environment, RetryPolicy retries, AccountPolicy &policy, RefusedRows &refused)
        : m_environment(environment)
        , m_retries(std::move(retries))
        , m_policy(policy)
        , m_refused(refused)
    {
    }

    RowOutcome answered(const DeliveryLane::Carried &carried, const ServerAnswer &answer);
    /** 421: nothing was said about this message. */
    RowOutcome sessionEnded(const DeliveryLane::Carried &carried, const ServerAnswer &answer);
    RowOutcome lost(const DeliveryLane::Carried &carried, bool afterDot);

private:
    RowOutcome refused(const DeliveryLane::Carried &carried, const RowOutcome &verdict, double random);
    RowOutcome sentBack(const DeliveryLane::Carried &carried, Consequence afterAWhile);

    DeliveryEnvironment &m_environment;
    const RetryPolicy m_retries;
    AccountPolicy &m_policy;
    RefusedRows &m_refused;
};
