#pragma once

#include "store/audiencesql.h"
#include "store/projectrepository.h"
#include "support/testproject.h"

#include <algorithm>
#include <map>

/** The decision in SQL, as Prepare takes it, for comparing with what Calculate says. */
inline Statement judgedInSql(QSqlDatabase &db, TestProject &project, const AudienceQuery &query, const QString &select)
{
    const Project own = ProjectRepository(project.db()).project().value();
    const AudienceFacts facts = AudienceFacts::read(db, query, own, project.clock.now()).value();
    Statement rows = AudienceSql(query, facts, AudienceSql::contactLanguages(db).value()).statement(db, {}, select);
    if (const Result<void> done = rows.run(); !done)
        qFatal("%s", qPrintable(done.error().text()));
    return rows;
}

inline RecipientCount countInSql(TestProject &project, const AudienceQuery &query)
{
    return project.db().read([&](QSqlDatabase &db) {
        RecipientCount count;
        for (ExclusionReason reason : allExclusionReasons())
            count.excluded.insert(reason, 0);
        QMap<int, qint64> versions;
        QMap<QString, qint64> domains;
        QSet<QString> addresses;
        Statement judged =
            judgedInSql(db, project, query, QStringLiteral("SELECT reason, version, address_key FROM judged"));
        while (judged.next()) {
            ++count.targeted;
            if (!judged.isNull(0)) {
                ++count.excluded[ExclusionReason(judged.number(0))];
                continue;
            }
            ++count.receive;
            ++versions[int(judged.number(1))];
            addresses.insert(judged.text(2));
            ++domains[judged.text(2).section(u'@', 1)];
        }
        count.addresses = addresses.size();
        Statement seeds = judgedInSql(db, project, query, QStringLiteral("SELECT COUNT(*) FROM seed_copy"));
        count.seeds = seeds.next() ? seeds.number(0) : -1;
        Statement refused = judgedInSql(db, project, query,
                                        QStringLiteral("SELECT reason, COUNT(*) FROM seed_candidate "
                                                       "WHERE reason IS NOT NULL GROUP BY reason"));
        while (refused.next())
            count.refusedSeeds.insert(ExclusionReason(refused.number(0)), refused.number(1));
        const QStringList names =
            query.forcedLanguage.isEmpty() ? query.versionLanguages : QStringList{query.forcedLanguage};
        for (auto version = versions.begin(); version != versions.end(); ++version)
            count.byLanguage.append({names.at(version.key()), version.value()});
        for (auto domain = domains.begin(); domain != domains.end(); ++domain)
            count.byDomain.append({domain.key(), domain.value()});
        for (auto *shares : {&count.byLanguage, &count.byDomain})
            std::ranges::stable_sort(*shares, std::ranges::greater(), &RecipientCount::Share::contacts);
        count.byDomain = count.byDomain.first(std::min<qsizetype>(10, count.byDomain.size()));
        return count;
    });
}

/** Those behind a line of Calculate; nullopt: who receives. */
inline QList<ContactId> contactsInSql(TestProject &project, const AudienceQuery &query,
                                      std::optional<ExclusionReason> reason)
{
    return project.db().read([&](QSqlDatabase &db) {
        QList<ContactId> contacts;
        Statement rows = judgedInSql(db, project, query,
                                     QStringLiteral("SELECT id FROM judged WHERE reason IS %1 ORDER BY id")
                                         .arg(reason ? QString::number(int(*reason)) : QStringLiteral("NULL")));
        while (rows.next())
            contacts.append(rows.id<ContactId>(0));
        return contacts;
    });
}
