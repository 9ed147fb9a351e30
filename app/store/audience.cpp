#include "store/audience.h"

#include "store/audiencesql.h"
#include "store/projectrepository.h"
#include "store/sendingstates.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audience)
};

/** What one pass over `judged` adds up: contacts, each reason, each version, distinct addresses. */
QString sums(const AudienceQuery &query, const AudienceFacts &facts)
{
    QStringList columns{u"COUNT(*)"_s};
    for (ExclusionReason reason : allExclusionReasons())
        columns.append(u"COUNT(*) FILTER (WHERE reason = %1)"_s.arg(int(reason)));
    for (qsizetype version = 0; version < facts.versions.size(); ++version)
        columns.append(u"COUNT(*) FILTER (WHERE reason IS NULL AND version = %1)"_s.arg(version));
    const bool mayRepeat = facts.addressesMayRepeat && query.sameAddress == SameAddress::OneMessagePerContact;
    columns.append((mayRepeat ? u"COUNT(DISTINCT address_key) FILTER (WHERE reason IS NULL)"_s
                              : u"COUNT(*) FILTER (WHERE reason IS NULL)"_s));
    columns.append(u"(SELECT COUNT(*) FROM seed_copy)"_s);
    return columns.join(u", "_s);
}

/** The sums in the first row, then the ten largest domains, so that the contacts are judged once for both. */
QString sumsAndDomains(const AudienceQuery &query, const AudienceFacts &facts)
{
    const qsizetype columns = 3 + allExclusionReasons().size() + facts.versions.size();
    return u"SELECT NULL AS domain, %1 FROM judged UNION ALL SELECT * FROM (SELECT %2 AS domain, COUNT(*) AS n%3 FROM "
           u"judged "
           "WHERE reason IS NULL GROUP BY domain ORDER BY n DESC, domain LIMIT 10)"_s.arg(
               sums(query, facts), AudienceSql::domainOf(u"address_key"_s), u", 0"_s.repeated(columns - 1));
}

RecipientCount countFrom(const Statement &row, const AudienceFacts &facts)
{
    RecipientCount count;
    int column = 1;
    count.targeted = row.number(column++);
    for (ExclusionReason reason : allExclusionReasons())
        count.excluded.insert(reason, row.number(column++));
    count.receive = count.targeted - count.totalExcluded();
    for (const QString &version : facts.versions)
        if (const qint64 contacts = row.number(column++); contacts > 0)
            count.byLanguage.append({version, contacts});
    std::ranges::stable_sort(count.byLanguage, std::ranges::greater(), &RecipientCount::Share::contacts);
    count.addresses = row.number(column++);
    count.seeds = row.number(column);
    return count;
}

Result<void> readRefusedSeeds(QSqlDatabase &db, const AudienceSql &sql, RecipientCount &count)
{
    Statement rows = sql.statement(
        db, {}, u"SELECT reason, COUNT(*) FROM seed_candidate WHERE reason IS NOT NULL GROUP BY reason"_s);
    if (const Result<void> done = rows.run(); !done)
        return done;
    while (rows.next())
        count.refusedSeeds.insert(ExclusionReason(rows.number(0)), rows.number(1));
    return {};
}

Result<void> insertRecipients(QSqlDatabase &db, const AudienceSql &sql, const AudienceFacts &facts, SendingId sending)
{
    QString versionWord = u"CASE version"_s;
    for (qsizetype version = 0; version < facts.versions.size(); ++version)
        versionWord += u" WHEN %1 THEN ?"_s.arg(version);
    versionWord += u" END"_s;
    // Seeds first: rows leave in the order of their numbers (§5.4).
    Statement insert =
        sql.statement(db, u"INSERT INTO recipient (sending_id, contact_id, address, language, seed, state) "_s,
                      u"SELECT ?, id, address, %1, seed, ? FROM (SELECT id, address, version, 1 AS seed FROM seed_copy "
                      "UNION ALL SELECT id, address, version, 0 FROM judged WHERE reason IS NULL) "
                      "ORDER BY seed DESC, id"_s.arg(versionWord));
    insert.bind(sending);
    for (const QString &version : facts.versions)
        insert.bind(version);
    return insert.bind(wordFor(RecipientState::Pending)).run();
}

Result<void> insertExclusions(QSqlDatabase &db, const AudienceSql &sql, SendingId sending)
{
    Statement insert = sql.statement(
        db, u"INSERT INTO exclusion (sending_id, contact_id, reason, through_contact_id) "_s,
        u"SELECT ?, id, %1, winner FROM (SELECT id, reason, NULL AS winner FROM judged "
        "WHERE reason <> %2 UNION ALL SELECT id, %2, winner FROM loser) ORDER BY id"_s.arg(
            AudienceSql::reasonWord(u"reason"_s), QString::number(int(ExclusionReason::DuplicateAddress))));
    return insert.bind(sending).run();
}

/** SHA-256 over the list in the order of the contacts: what is approved is this list (§9.2). */
Result<QString> hashOfRows(QSqlDatabase &db, SendingId sending)
{
    Statement rows(
        db, u"SELECT contact_id, address, language, seed FROM recipient WHERE sending_id = ? ORDER BY contact_id"_s);
    if (const Result<void> done = rows.bind(sending).run(); !done)
        return failureOf(done);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (rows.next())
        hash.addData(u"%1\t%2\t%3\t%4\n"_s.arg(rows.text(0), rows.text(1), rows.text(2), rows.text(3)).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

AudienceQuery AudienceQuery::of(const Sending &sending, const Message &message)
{
    return {sending.groups, sending.options.sameAddress, message.languages(), sending.options.specificVersion,
            message.type};
}

Result<RecipientCount> Audience::count(const AudienceQuery &query, const std::function<bool()> &isCancelled) const
{
    const Result<Project> project = ProjectRepository(m_database).project();
    if (!project)
        return failureOf(project);
    return m_database.read([&](QSqlDatabase &db) -> Result<RecipientCount> {
        const Result<AudienceFacts> facts = AudienceFacts::read(db, query, *project, m_database.clock().now());
        if (!facts)
            return failureOf(facts);
        const auto stopped = [&] { return isCancelled && isCancelled(); };
        const auto stop =
            refused(u"cancelled"_s, Words::tr("The calculation was stopped."), Words::tr("Calculate again."));
        if (stopped())
            return stop;
        Statement rows = AudienceSql(query, *facts).statement(db, {}, sumsAndDomains(query, *facts));
        if (const Result<void> done = rows.run(); !done)
            return failureOf(done);
        if (stopped() || !rows.next())
            return stop;
        RecipientCount count = countFrom(rows, *facts);
        while (rows.next())
            count.byDomain.append({rows.text(0), rows.number(1)});
        if (const Result<void> done = readRefusedSeeds(db, AudienceSql(query, *facts), count); !done)
            return failureOf(done);
        return count;
    });
}

Result<QList<ContactId>> Audience::contactsBehind(const AudienceQuery &query, std::optional<ExclusionReason> reason,
                                                  qint64 offset, int limit) const
{
    const Result<Project> project = ProjectRepository(m_database).project();
    if (!project)
        return failureOf(project);
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<ContactId>> {
        const Result<AudienceFacts> facts = AudienceFacts::read(db, query, *project, m_database.clock().now());
        if (!facts)
            return failureOf(facts);
        Statement rows =
            AudienceSql(query, *facts)
                .statement(db, {}, u"SELECT id FROM judged WHERE reason IS ? ORDER BY id LIMIT ? OFFSET ?"_s);
        rows.bind(reason ? QVariant(int(*reason)) : QVariant()).bind(limit).bind(offset);
        if (const Result<void> done = rows.run(); !done)
            return failureOf(done);
        QList<ContactId> contacts;
        while (rows.next())
            contacts.append(rows.id<ContactId>(0));
        return contacts;
    });
}

Result<QString> Audience::writeRows(QSqlDatabase &db, SendingId sending, const AudienceQuery &query,
                                    const Project &project, Instant now)
{
    const Result<AudienceFacts> facts = AudienceFacts::read(db, query, project, now);
    if (!facts)
        return failureOf(facts);
    const AudienceSql sql(query, *facts);
    if (const Result<void> done = insertRecipients(db, sql, *facts, sending); !done)
        return failureOf(done);
    if (const Result<void> done = insertExclusions(db, sql, sending); !done)
        return failureOf(done);
    if (const Result<void> done = SendingStates(db).recount(sending); !done)
        return failureOf(done);
    return hashOfRows(db, sending);
}
