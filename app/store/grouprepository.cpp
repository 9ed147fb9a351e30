#include "store/grouprepository.h"

#include "base/folding.h"
#include "sendings/sendingstate.h"
#include "store/statement.h"
#include "store/usedby.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupRepository)
};

constexpr int longestName = 100;

Result<QList<Group>> readGroups(QSqlDatabase &db, const QString &condition, const QVariant &value)
{
    Statement rows(db, u"SELECT id, name, criteria, is_test, is_seed, "
                       "(SELECT count(*) FROM group_member WHERE group_id = g.id) FROM contact_group g "
                       "WHERE project_id = ? AND %1 ORDER BY folded"_s.arg(condition));
    if (const Result<void> done = rows.bind(Database::projectId).bind(value).run(); !done)
        return failureOf(done);
    QList<Group> groups;
    while (rows.next())
        groups.append({rows.id<GroupId>(0), rows.text(1), rows.text(2), rows.flag(3), rows.flag(4), rows.number(5)});
    return groups;
}

Result<Group> readGroup(QSqlDatabase &db, const QString &condition, const QVariant &value)
{
    const Result<QList<Group>> groups = readGroups(db, condition, value);
    if (!groups)
        return failureOf(groups);
    if (groups->isEmpty())
        return notFound(Words::tr("There is no group “%1”.").arg(value.toString()),
                        Words::tr("Look at the list of groups, or create it first."));
    return groups->first();
}

Result<QString> checkedName(const QString &name)
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

template <class T>
Result<T> sayNameIsTaken(Result<T> result, const QString &name)
{
    if (result || result.error().code != u"constraint"_s)
        return result;
    return refused(u"exists"_s, Words::tr("There is already a group “%1”.").arg(name),
                   Words::tr("Choose another name."));
}

/** Refuses a group that is not there, so that an order never succeeds without effect. */
Result<void> mustExist(QSqlDatabase &db, GroupId id)
{
    const Result<Group> group = readGroup(db, u"id = ?"_s, id.value);
    return group ? Result<void>() : failureOf(group);
}

/** Runs `sql` with (group, contact) for each contact; gives those it changed something for. */
Result<QList<ContactId>> forEachMember(Database &database, GroupId id, const QList<ContactId> &contacts,
                                       const QString &sql)
{
    return database.write([&](QSqlDatabase &db) -> Result<QList<ContactId>> {
        if (const Result<void> there = mustExist(db, id); !there)
            return failureOf(there);
        Statement row(db, sql);
        QList<ContactId> changed;
        for (const ContactId contact : contacts) {
            if (const Result<void> done = row.bind(id).bind(contact).run(); !done)
                return failureOf(done);
            if (row.rowsChanged() > 0)
                changed.append(contact);
        }
        return changed;
    });
}

const QString usingGroup = u"s.id IN (SELECT sending_id FROM sending_group WHERE group_id = ?)"_s;

} // namespace

Result<QList<Group>> GroupRepository::list() const
{
    return m_database.read([](QSqlDatabase &db) { return readGroups(db, u"id > ?"_s, 0); });
}

Result<Group> GroupRepository::byId(GroupId id) const
{
    return m_database.read([&](QSqlDatabase &db) { return readGroup(db, u"id = ?"_s, id.value); });
}

Result<Group> GroupRepository::find(const QString &nameOrId) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<Group> {
        const Result<QList<Group>> named = readGroups(db, u"folded = ?"_s, folded(nameOrId));
        if (!named)
            return failureOf(named);
        return named->isEmpty() ? readGroup(db, u"id = ?"_s, nameOrId) : named->first();
    });
}

Result<GroupId> GroupRepository::create(const Group &group)
{
    const Result<QString> name = checkedName(group.name);
    if (!name)
        return failureOf(name);
    const Instant now = m_database.clock().now();
    return sayNameIsTaken(m_database.write([&](QSqlDatabase &db) -> Result<GroupId> {
        Statement row(db,
                      u"INSERT INTO contact_group (project_id, name, folded, criteria, is_test, is_seed, created_at) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        row.bind(Database::projectId).bind(*name).bind(folded(*name));
        row.bind(group.criteria.isEmpty() ? QVariant() : QVariant(group.criteria));
        if (const Result<void> done = row.bind(group.isTest).bind(group.isSeed).bind(now).run(); !done)
            return failureOf(done);
        return GroupId{row.insertedId()};
    }),
                          *name);
}

Result<void> GroupRepository::rename(GroupId id, const QString &name)
{
    const Result<QString> simple = checkedName(name);
    if (!simple)
        return failureOf(simple);
    return sayNameIsTaken(m_database.write([&](QSqlDatabase &db) -> Result<void> {
        if (const Result<void> there = mustExist(db, id); !there)
            return there;
        return Statement(db, u"UPDATE contact_group SET name = ?, folded = ? WHERE id = ?"_s)
            .bind(*simple)
            .bind(folded(*simple))
            .bind(id)
            .run();
    }),
                          *simple);
}

Result<void> GroupRepository::setUses(GroupId id, bool isTest, bool isSeed)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        if (const Result<void> there = mustExist(db, id); !there)
            return there;
        return Statement(db, u"UPDATE contact_group SET is_test = ?, is_seed = ? WHERE id = ?"_s)
            .bind(isTest)
            .bind(isSeed)
            .bind(id)
            .run();
    });
}

Result<void> GroupRepository::remove(GroupId id)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        const Result<Group> group = readGroup(db, u"id = ?"_s, id.value);
        if (!group)
            return failureOf(group);
        const Result<QStringList> users = sendingsThatNeed(db, usingGroup, id.value);
        if (!users)
            return failureOf(users);
        if (!users->isEmpty())
            return refused(u"in-use"_s,
                           Words::tr("The group “%1” is used by: %2.").arg(group->name, users->join(u", "_s)),
                           Words::tr("Take it out of these sendings, or wait until they are over."));
        // Sendings that are over keep their recipients; only the link to the group goes.
        if (const Result<void> done = Statement(db, u"DELETE FROM sending_group WHERE group_id = ?"_s).bind(id).run();
            !done)
            return done;
        return Statement(db, u"DELETE FROM contact_group WHERE id = ?"_s).bind(id).run();
    });
}

Result<QList<ContactId>> GroupRepository::addMembers(GroupId id, const QList<ContactId> &contacts)
{
    return forEachMember(m_database, id, contacts,
                         u"INSERT OR IGNORE INTO group_member (group_id, contact_id) VALUES (?, ?)"_s);
}

Result<QList<ContactId>> GroupRepository::removeMembers(GroupId id, const QList<ContactId> &contacts)
{
    return forEachMember(m_database, id, contacts, u"DELETE FROM group_member WHERE group_id = ? AND contact_id = ?"_s);
}

Result<QList<Group>> GroupRepository::groupsOf(ContactId contact) const
{
    return m_database.read([&](QSqlDatabase &db) {
        return readGroups(db, u"id IN (SELECT group_id FROM group_member WHERE contact_id = ?)"_s, contact.value);
    });
}

Result<QStringList> GroupRepository::usedBy(GroupId id) const
{
    return m_database.read([&](QSqlDatabase &db) { return sendingsThatNeed(db, usingGroup, id.value); });
}
