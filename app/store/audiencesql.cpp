#include "store/audiencesql.h"

#include "store/communicationtyperepository.h"
#include "store/groupmembers.h"

using namespace Qt::StringLiterals;

namespace {

QString numberOf(ExclusionReason reason)
{
    return QString::number(int(reason));
}

Result<QSet<QString>> readKilledDomains(QSqlDatabase &db)
{
    Statement rows(db,
                   u"SELECT substr(entry, 2) FROM kill_file WHERE project_id = ? AND entry >= '@' AND entry < 'A'"_s);
    if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
        return failureOf(done);
    QSet<QString> domains;
    while (rows.next())
        domains.insert(rows.text(0));
    return domains;
}

Result<std::optional<FrequencyCap>> readCap(QSqlDatabase &db)
{
    Statement row(db, u"SELECT value FROM setting WHERE project_id = ? AND name = 'frequency-cap'"_s);
    if (const Result<void> done = row.bind(Database::projectId).run(); !done)
        return failureOf(done);
    return row.next() ? frequencyCapFrom(row.text(0)) : std::optional<FrequencyCap>();
}

QList<MessageVersion> versionsIn(const QStringList &languages)
{
    QList<MessageVersion> versions;
    for (const QString &language : languages)
        versions.append({language, {}, {}, {}, {}});
    return versions;
}

/** The three sets of groups of a selection. */
Result<void> readGroups(QSqlDatabase &db, const GroupSelection &groups, AudienceFacts &facts)
{
    if (!groups.all) {
        Result<SqlText> targets = membersOf(db, groups.to, facts.now);
        if (!targets)
            return failureOf(targets);
        facts.targets = std::move(*targets);
    }
    if (!groups.except.isEmpty()) {
        Result<SqlText> except = membersOf(db, groups.except, facts.now);
        if (!except)
            return failureOf(except);
        facts.except = std::move(*except);
    }
    Result<SqlText> seeds = membersOf(db, groups.seeds, facts.now);
    if (!seeds)
        return failureOf(seeds);
    facts.seeds = std::move(*seeds);
    return {};
}

Result<QSet<GroupId>> readDynamicGroups(QSqlDatabase &db)
{
    Statement rows(db, u"SELECT id FROM contact_group WHERE criteria IS NOT NULL"_s);
    if (const Result<void> done = rows.run(); !done)
        return failureOf(done);
    QSet<GroupId> groups;
    while (rows.next())
        groups.insert(rows.id<GroupId>(0));
    return groups;
}

} // namespace

Result<AudienceFacts> AudienceFacts::read(QSqlDatabase &db, const AudienceQuery &query, const Project &project,
                                          Instant now)
{
    AudienceFacts facts;
    facts.now = now;
    if (const Result<void> groups = ::readGroups(db, query.groups, facts); !groups)
        return failureOf(groups);
    Result<QSet<GroupId>> dynamic = readDynamicGroups(db);
    if (!dynamic)
        return failureOf(dynamic);
    facts.dynamicGroups = std::move(*dynamic);
    const Result<ConsentRule> consents = readConsentRule(db, query.type);
    if (!consents)
        return failureOf(consents);
    facts.consents = *consents;
    const Result<std::optional<FrequencyCap>> cap = readCap(db);
    if (!cap)
        return failureOf(cap);
    facts.cap = *cap;
    Result<QSet<QString>> domains = readKilledDomains(db);
    if (!domains)
        return failureOf(domains);
    facts.killedDomains = std::move(*domains);
    facts.addressesMayRepeat = !project.keyIsAddress();
    facts.versions = query.forcedLanguage.isEmpty() ? query.versionLanguages : QStringList{query.forcedLanguage};
    facts.oneForAll = facts.versions.size() == 1 && query.versionLanguages.contains(facts.versions.first());
    facts.defaultLanguage = project.defaultLanguage();
    facts.forcedIsMissing = !facts.oneForAll && !query.forcedLanguage.isEmpty();
    return facts;
}

std::optional<AudienceFacts::Choice> AudienceFacts::choiceFor(const QString &contactLanguage) const
{
    if (forcedIsMissing)
        return std::nullopt;
    const QList<MessageVersion> all = versionsIn(versions);
    bool own = false;
    const MessageVersion *version = versionFor(all, contactLanguage, defaultLanguage, &own);
    return version ? std::optional(Choice{int(version - all.constData()), own}) : std::nullopt;
}

Result<QStringList> AudienceSql::contactLanguages(QSqlDatabase &db)
{
    Statement rows(db, u"SELECT DISTINCT language FROM contact WHERE project_id = ?"_s);
    if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
        return failureOf(done);
    QStringList languages;
    while (rows.next())
        languages.append(rows.text(0));
    return languages;
}

AudienceSql::AudienceSql(const AudienceQuery &query, const AudienceFacts &facts, const QStringList &contactLanguages)
    : m_query(query)
    , m_facts(facts)
    , m_contactLanguages(contactLanguages)
{
    m_with = u"WITH target AS ("_s;
    addTargets();
    m_with += u"), candidate AS MATERIALIZED ("_s;
    addCandidates(u"target"_s, false);
    m_with += u"), "_s;
    addLosers();
    m_with += u"judged AS (SELECT id, address, address_key, version, "
              "CASE WHEN id IN (SELECT id FROM loser) THEN %1 ELSE reason END AS reason FROM candidate), "_s.arg(
                  numberOf(ExclusionReason::DuplicateAddress));
    m_with += u"seed AS ("_s;
    addText(facts.seeds);
    m_with += u"), seed_candidate AS ("_s;
    addCandidates(u"seed"_s, true);
    m_with += u"), seed_copy AS (SELECT id, address, version FROM seed_candidate WHERE reason IS NULL "
              "AND id NOT IN (SELECT id FROM judged WHERE reason IS NULL)) "_s;
}

void AudienceSql::addTargets()
{
    if (m_query.groups.all) {
        m_with += u"SELECT id FROM contact WHERE project_id = "_s;
        addValue(Database::projectId);
        return;
    }
    addText(m_facts.targets);
}

void AudienceSql::addCandidates(const QString &from, bool isSeed)
{
    m_with += u"SELECT id, address, address_key, version, own, CASE WHEN reason IS NOT NULL THEN reason "
              "WHEN version IS NULL THEN %1 END AS reason FROM (SELECT c.id, c.address, c.address_key, "_s.arg(
                  numberOf(ExclusionReason::NoVersion));
    addChoice(false);
    m_with += u" AS version, "_s;
    addChoice(true);
    m_with += u" AS own, "_s;
    addReason(isSeed);
    m_with += u" AS reason FROM %1 t CROSS JOIN contact c ON c.id = t.id)"_s.arg(from);
}

void AudienceSql::addChoice(bool own)
{
    if (m_facts.oneForAll) {
        m_with += own ? u"1"_s : u"0"_s;
        return;
    }
    m_with += u"CASE"_s;
    for (const QString &language : m_contactLanguages) { // once a language, never once a contact
        const auto choice = m_facts.choiceFor(language);
        if (!choice)
            continue;
        m_with += u" WHEN c.language = "_s;
        addValue(language);
        m_with += u" THEN %1"_s.arg(own ? int(choice->own) : choice->version);
    }
    m_with += u" WHEN 0 THEN 0 END"_s; // SQL knows no empty CASE
}

void AudienceSql::addReason(bool isSeed)
{
    const auto when = [this](const QString &condition, ExclusionReason reason) {
        m_with += u" WHEN %1 THEN %2"_s.arg(condition, numberOf(reason));
    };
    m_with += u"CASE"_s;
    when(u"c.address = ''"_s, ExclusionReason::NoAddress);
    when(u"c.address_key IS NULL"_s, ExclusionReason::Invalid);
    if (isSeed || !m_facts.consents.sendsToKillFile) {
        when(u"c.address_key IN (SELECT entry FROM kill_file)"_s, ExclusionReason::KillFile);
        when(u"c.address_erased"_s, ExclusionReason::KillFile);
        if (!m_facts.killedDomains.isEmpty())
            when(u"'@' || %1 IN (SELECT entry FROM kill_file)"_s.arg(domainOf(u"c.address_key"_s)),
                 ExclusionReason::KillFile);
    }
    if (!isSeed) {
        when(u"NOT c.active"_s, ExclusionReason::Inactive);
        when(u"c.quarantined"_s, ExclusionReason::Quarantine);
        addConsents();
        if (!m_query.groups.except.isEmpty()) {
            m_with += u" WHEN c.id IN ("_s;
            addText(m_facts.except);
            m_with += u") THEN %1"_s.arg(numberOf(ExclusionReason::ExcludedGroup));
        }
        if (m_facts.cap) {
            m_with +=
                u" WHEN (SELECT COUNT(*) FROM recipient r WHERE r.contact_id = c.id AND r.seed = 0 "
                "AND r.state = 'ACCEPTED' AND r.handed_at > ?) >= ? THEN %1"_s.arg(numberOf(ExclusionReason::Capped));
            m_values.append(toMilliseconds(m_facts.now - std::chrono::days(m_facts.cap->days)));
            m_values.append(m_facts.cap->messages);
        }
    }
    m_with += u" END"_s;
}

/** Rule 6 of §3.3. The states of a contact lie together, in the order contacts are read: one short search each. */
void AudienceSql::addConsents()
{
    if (m_facts.consents.required.isEmpty())
        return;
    const QString states = u"(SELECT 1 FROM consent_state k WHERE k.contact_id = c.id AND k.consent_id IN ("_s;
    const auto addStates = [&] {
        m_with += states;
        for (qsizetype index = 0; index < m_facts.consents.required.size(); ++index) {
            if (index > 0)
                m_with += u',';
            addValue(m_facts.consents.required[index].value);
        }
    };
    m_with += u" WHEN NOT EXISTS "_s;
    addStates();
    m_with += u") AND k.valid_until > "_s;
    addValue(toMilliseconds(m_facts.now));
    m_with += u") THEN CASE WHEN EXISTS "_s;
    addStates();
    m_with += u") AND k.valid_until = 0) THEN %1 ELSE %2 END"_s.arg(numberOf(ExclusionReason::Unsubscribed),
                                                                    numberOf(ExclusionReason::NoConsent));
}

/** Rule 10 of §3.3. Only addresses that occur twice are ranked: seldom many, and found in the index alone. */
void AudienceSql::addLosers()
{
    if (m_query.sameAddress != SameAddress::OneMessagePerAddress || !m_facts.addressesMayRepeat) {
        m_with += u"loser AS (SELECT 0 AS id, 0 AS winner WHERE 0), "_s;
        return;
    }
    m_with += u"ranked AS (SELECT id, FIRST_VALUE(id) OVER (PARTITION BY address_key ORDER BY own DESC, id) AS winner "
              "FROM candidate WHERE reason IS NULL AND address_key IN (SELECT address_key FROM contact "
              "WHERE address_key IS NOT NULL GROUP BY address_key HAVING COUNT(*) > 1)), "
              "loser AS MATERIALIZED (SELECT id, winner FROM ranked WHERE id <> winner), "_s;
}

void AudienceSql::addValue(const QVariant &value)
{
    m_with += u'?';
    m_values.append(value);
}

void AudienceSql::addText(const SqlText &text)
{
    m_with += text.sql;
    m_values += text.values;
}

Statement AudienceSql::statement(QSqlDatabase &db, const QString &verb, const QString &select) const
{
    Statement statement(db, verb + m_with + select);
    for (const QVariant &value : m_values)
        statement.bind(value);
    return statement;
}

QString AudienceSql::domainOf(const QString &column)
{
    return u"SUBSTR(%1, INSTR(%1, '@') + 1)"_s.arg(column);
}

QString AudienceSql::reasonWord(const QString &column)
{
    QString sql = u"CASE "_s + column;
    for (ExclusionReason reason : allExclusionReasons())
        sql += u" WHEN %1 THEN '%2'"_s.arg(numberOf(reason), wordFor(reason));
    return sql + u" END"_s;
}
