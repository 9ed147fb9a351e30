#include "store/readcriteriacatalogue.h"

#include "consents/trackingconsent.h"
#include "store/contactrow.h"
#include "store/database.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace {

/** Id and name of each row, in the order of the names. */
template <class Take>
Result<void> readNames(QSqlDatabase &db, const QString &sql, Take take)
{
    Statement rows(db, sql);
    if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
        return done;
    while (rows.next())
        take(rows);
    return {};
}

} // namespace

Result<CriteriaCatalogue> readCriteriaCatalogue(QSqlDatabase &db)
{
    CriteriaCatalogue catalogue;
    const Result<ContactFields> own = readOwnFields(db);
    if (!own)
        return failureOf(own);
    catalogue.fields = withBuiltInFields(*own);
    const Result<void> consents =
        readNames(db, u"SELECT id, name FROM consent WHERE project_id = ? AND purpose = '' ORDER BY folded"_s,
                  [&](const Statement &row) {
                      catalogue.consents.append({row.id<ConsentId>(0), row.text(1)});
                  });
    if (!consents)
        return failureOf(consents);
    catalogue.consents.append({trackingConsent, trackingConsentName()}); // every project has it
    const Result<void> groups =
        readNames(db, u"SELECT id, name, criteria FROM contact_group WHERE project_id = ? ORDER BY folded"_s,
                  [&](const Statement &row) {
                      Group group;
                      group.id = row.id<GroupId>(0);
                      group.name = row.text(1);
                      group.criteria = row.text(2);
                      catalogue.groups.append(group);
                  });
    if (!groups)
        return failureOf(groups);
    // A message that was removed keeps its name and the sendings it had.
    const Result<void> messages =
        readNames(db, u"SELECT id, name FROM message WHERE project_id = ? ORDER BY modified_at DESC, id DESC"_s,
                  [&](const Statement &row) {
                      catalogue.messages.append({row.id<MessageId>(0), row.text(1)});
                  });
    if (!messages)
        return failureOf(messages);
    return catalogue;
}
