#include "store/deliveryeligibility.h"

#include "contacts/emailaddress.h"
#include "store/communicationtyperepository.h"
#include "store/consentwriter.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

DeliveryEligibility::DeliveryEligibility(QSqlDatabase &db)
    : m_db(db)
    , m_killed(db, u"SELECT 1 FROM kill_file WHERE project_id = ? AND entry IN (?, ?)"_s, Statement::Parsing::Kept)
    , m_consents(db, u"SELECT consent_id, valid_until, basis, effective_at FROM consent_state WHERE contact_id = ?"_s,
                 Statement::Parsing::Kept)
{
}

Result<std::optional<ExclusionReason>> DeliveryEligibility::exclusionOf(const LedgerRow &row, Instant now)
{
    if (!row.contactExists)
        return std::optional(ExclusionReason::Inactive);
    const Result<bool> killed = isKilled(row.address);
    if (!killed)
        return failureOf(killed);
    const Result<ConsentRule> rule = ruleOf(row.type);
    if (!rule)
        return failureOf(rule);
    const Result<ConsentStanding> standing = standingOf(row, *rule, now);
    if (!standing)
        return failureOf(standing);
    return exclusionFor({.inKillFile = *killed || row.addressErased,
                         .typeSendsToKillFile = rule->sendsToKillFile,
                         .active = row.active,
                         .quarantined = row.quarantined,
                         .consent = *standing,
                         .isSeed = row.seed});
}

Result<ConsentStanding> DeliveryEligibility::standingOf(const LedgerRow &row, const ConsentRule &rule, Instant now)
{
    if (rule.required.isEmpty())
        return ConsentStanding::NotRequired;
    if (const Result<void> done = m_consents.bind(row.contact).run(); !done)
        return failureOf(done);
    QList<ConsentState> states;
    while (m_consents.next())
        states.append(consentStateFrom(m_consents.id<ConsentId>(0), m_consents.number(1), m_consents.text(2),
                                       m_consents.instant(3)));
    return ::standingOf(rule, states, now);
}

/** Read once for all rows of this transaction. */
Result<ConsentRule> DeliveryEligibility::ruleOf(CommunicationTypeId type)
{
    if (const auto known = m_rules.find(type); known != m_rules.end())
        return known->second;
    const Result<ConsentRule> rule = readConsentRule(m_db, type);
    if (rule)
        m_rules.emplace(type, *rule);
    return rule;
}

Result<bool> DeliveryEligibility::isKilled(const QString &address)
{
    const Result<bool> nobody = killFileIsEmpty();
    if (!nobody || *nobody)
        return nobody.map([](bool) { return false; });
    const Result<EmailAddress> parsed = EmailAddress::parse(address);
    const QString key = parsed ? parsed->key() : address.toLower();
    m_killed.bind(Database::projectId).bind(key).bind(key.mid(key.lastIndexOf(u'@')));
    if (const Result<void> done = m_killed.run(); !done)
        return failureOf(done);
    return m_killed.next();
}

Result<bool> DeliveryEligibility::killFileIsEmpty()
{
    if (!m_killFileIsEmpty) {
        Statement entry(m_db, u"SELECT 1 FROM kill_file WHERE project_id = ? LIMIT 1"_s, Statement::Parsing::Kept);
        if (const Result<void> done = entry.bind(Database::projectId).run(); !done)
            return failureOf(done);
        m_killFileIsEmpty = !entry.next();
    }
    return *m_killFileIsEmpty;
}
