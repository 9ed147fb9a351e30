#include "store/remainingcontacts.h"

#include "base/folding.h"
#include "store/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RemainingContacts)
};

Result<bool> isTaken(QSqlDatabase &db, const QString &name)
{
    Statement row(db, u"SELECT 1 FROM contact_group WHERE project_id = ? AND folded = ?"_s);
    if (const Result<void> done = row.bind(Database::projectId).bind(folded(name)).run(); !done)
        return failureOf(done);
    return row.next();
}

Result<QString> freeName(QSqlDatabase &db, const QString &wanted)
{
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? wanted : Words::tr("%1 (%2)", "name, number").arg(wanted).arg(number);
        const Result<bool> taken = isTaken(db, name);
        if (!taken)
            return failureOf(taken);
        if (!*taken)
            return name;
    }
}

Result<GroupId> newGroup(QSqlDatabase &db, const QString &name, Instant now)
{
    Statement insert(db, u"INSERT INTO contact_group (project_id, name, folded, created_at) VALUES (?, ?, ?, ?)"_s);
    if (const Result<void> done = insert.bind(Database::projectId).bind(name).bind(folded(name)).bind(now).run(); !done)
        return failureOf(done);
    return GroupId{insert.insertedId()};
}

} // namespace

Result<GroupId> groupOfRemaining(QSqlDatabase &db, const Sending &sending, Instant now)
{
    const Result<QString> name = freeName(db, Words::tr("Not reached by %1").arg(sending.name));
    if (!name)
        return failureOf(name);
    const Result<GroupId> group = newGroup(db, *name, now);
    if (!group)
        return group;
    Statement members(db, u"INSERT INTO group_member (group_id, contact_id) SELECT ?, r.contact_id FROM recipient r "
                          "JOIN contact c ON c.id = r.contact_id WHERE r.sending_id = ? AND r.seed = 0 "
                          "AND r.state IN ('PENDING', 'DEFERRED', 'EXPIRED', 'CANCELLED')"_s);
    if (const Result<void> done = members.bind(*group).bind(sending.id).run(); !done)
        return failureOf(done);
    if (members.rowsChanged() == 0)
        return refused(u"nobody-remains"_s, Words::tr("“%1” left nobody out.").arg(sending.name),
                       Words::tr("There is nothing to copy."));
    return group;
}
