#pragma once

#include "sendings/eligibility.h"
#include "store/ledgerrow.h"

#include <map>

/** Asked again at each delivery (§11.2): what may have changed since Prepare, as it stands in one transaction. */
class DeliveryEligibility
{
public:
    explicit DeliveryEligibility(QSqlDatabase &db);

    /** None: she may receive. A contact who was erased counts as inactive, even among the seeds. */
    Result<std::optional<ExclusionReason>> exclusionOf(const LedgerRow &row, Instant now);

private:
    Result<bool> isKilled(const QString &address);
    Result<bool> killFileIsEmpty();
    Result<ConsentStanding> standingOf(const LedgerRow &row, const ConsentRule &rule, Instant now);
    Result<ConsentRule> ruleOf(CommunicationTypeId type);

    QSqlDatabase &m_db;
    std::optional<bool> m_killFileIsEmpty;
    Statement m_killed;
    Statement m_consents;
    std::map<CommunicationTypeId, ConsentRule> m_rules;
};
