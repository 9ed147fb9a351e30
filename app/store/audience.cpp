#include "store/audience.h"

#include "store/audiencejudge.h"
#include "store/audienceupkeep.h"
#include "store/projectrepository.h"
#include "store/sendingstates.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audience)
};

/** Judges from the index, which it completes first; `answer` is read from the judge in the same transaction. */
template <class Answer>
auto judged(Database &database, const AudienceQuery &query, const std::function<bool()> &isStopped, Answer answer)
    -> std::invoke_result_t<Answer, AudienceJudge &>
{
    const Result<Project> project = ProjectRepository(database).project();
    if (!project)
        return failureOf(project);
    const auto facts = [&](QSqlDatabase &db) {
        return AudienceFacts::read(db, query, *project, database.clock().now());
    };
    const Result<AudienceFacts> before = database.read(facts);
    if (!before)
        return failureOf(before);
    AudienceUpkeep(database).complete(AudienceJudge::parts(query, *before), isStopped);
    return database.read([&](QSqlDatabase &db) -> std::invoke_result_t<Answer, AudienceJudge &> {
        const Result<AudienceFacts> now = facts(db);
        if (!now)
            return failureOf(now);
        AudienceJudge judge(db, query, *now);
        if (const Result<void> done = judge.judge(isStopped); !done)
            return failureOf(done);
        if (isStopped())
            return refused(u"cancelled"_s, Words::tr("The calculation was stopped."), Words::tr("Calculate again."));
        return answer(judge);
    });
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
    const auto isStopped = [&] { return isCancelled && isCancelled(); };
    return judged(m_database, query, isStopped, [](AudienceJudge &judge) -> Result<RecipientCount> {
        if (const Result<void> done = judge.addShares(); !done)
            return failureOf(done);
        return judge.count();
    });
}

Result<QList<ContactId>> Audience::contactsBehind(const AudienceQuery &query, std::optional<ExclusionReason> reason,
                                                  qint64 offset, int limit) const
{
    return judged(
        m_database, query, [] { return false; },
        [&](AudienceJudge &judge) -> Result<QList<ContactId>> { return judge.contacts(reason, offset, limit); });
}

Result<QString> Audience::writeRows(QSqlDatabase &db, SendingId sending, const AudienceQuery &query,
                                    const Project &project, Instant now)
{
    const Result<AudienceFacts> facts = AudienceFacts::read(db, query, project, now);
    if (!facts)
        return failureOf(facts);
    const Result<QStringList> languages = AudienceSql::contactLanguages(db);
    if (!languages)
        return failureOf(languages);
    const AudienceSql sql(query, *facts, *languages);
    if (const Result<void> done = insertRecipients(db, sql, *facts, sending); !done)
        return failureOf(done);
    if (const Result<void> done = insertExclusions(db, sql, sending); !done)
        return failureOf(done);
    if (const Result<void> done = SendingStates(db).recount(sending); !done)
        return failureOf(done);
    return hashOfRows(db, sending);
}
