#include "store/newgroup.h"

#include "base/folding.h"
#include "store/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NewGroup)
};

constexpr int longestName = 100;

Result<bool> isTaken(QSqlDatabase &db, const QString &name)
{
    Statement row(db, u"SELECT 1 FROM contact_group WHERE project_id = ? AND folded = ?"_s);
    if (const Result<void> done = row.bind(Database::projectId).bind(folded(name)).run(); !done)
        return failureOf(done);
    return row.next();
}

} // namespace

Result<QString> checkedGroupName(const QString &name)
{
    const QString simple = name.simplified();
    if (simple.isEmpty())
        return refused(u"no-name"_s, Words::tr("The group has no name."), Words::tr("Give it one."));
    if (simple.size() > longestName)
        return refused(u"long-name"_s,
                       Words::tr("The name of the group is longer than %1 characters.").arg(longestName),
                       Words::tr("Choose a shorter one."));
    return simple;
}

Result<QString> freeGroupName(QSqlDatabase &db, const QString &wanted)
{
    for (int number = 1;; ++number) {
        const QString end = number == 1 ? QString() : Words::tr(" (%1)", "number behind a name").arg(number);
        const QString name = wanted.left(longestName - end.size()) + end;
        const Result<bool> taken = isTaken(db, name);
        if (!taken)
            return failureOf(taken);
        if (!*taken)
            return name;
    }
}

Result<GroupId> makeStaticGroup(QSqlDatabase &db, const QString &name, const SqlText &contacts, Instant now)
{
    const Result<QString> simple = checkedGroupName(name);
    if (!simple)
        return failureOf(simple);
    Statement insert(db, u"INSERT INTO contact_group (project_id, name, folded, created_at) VALUES (?, ?, ?, ?)"_s);
    if (const Result<void> done = insert.bind(Database::projectId).bind(*simple).bind(folded(*simple)).bind(now).run();
        !done) {
        if (done.error().code == u"constraint"_s)
            return tl::unexpected(nameTaken(*simple));
        return failureOf(done);
    }
    const GroupId group{insert.insertedId()};
    Statement members(
        db, u"INSERT OR IGNORE INTO group_member (group_id, contact_id) SELECT ?, id FROM (%1)"_s.arg(contacts.sql));
    members.bind(group);
    contacts.bindTo(members);
    if (const Result<void> done = members.run(); !done)
        return failureOf(done);
    return group;
}

Failure nameTaken(const QString &name)
{
    return {Failure::Kind::Refused, u"exists"_s, Words::tr("There is already a group “%1”.").arg(name),
            Words::tr("Choose another name.")};
}
