#include "store/grouprepository.h"

#include "base/folding.h"
#include "store/dynamicgroups.h"
#include "store/groupmembers.h"
#include "store/groupreader.h"
#include "store/newgroup.h"
#include "store/sendingreader.h"
#include "store/usedby.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupRepository)
};

template <class T>
Result<T> sayNameIsTaken(Result<T> result, const QString &name)
{
    if (result || result.error().code != u"constraint"_s)
        return result;
    return tl::unexpected(nameTaken(name));
}

/** Refuses a group that is not there, so that an order never succeeds without effect. */
Result<Group> existing(QSqlDatabase &db, GroupId id)
{
    return GroupReader(db, {}, MemberCount::NotWanted).byId(id);
}

/** Runs `sql` with (group, contact) for each contact; gives those it changed something for. */
Result<QList<ContactId>> forEachMember(Database &database, GroupId id, const QList<ContactId> &contacts,
                                       const QString &sql)
{
    return database.write([&](QSqlDatabase &db) -> Result<QList<ContactId>> {
        const Result<Group> group = existing(db, id);
        if (!group)
            return failureOf(group);
        if (group->isDynamic())
            return refused(u"dynamic-group"_s,
                           Words::tr("“%1” is a dynamic group: its criteria say who is in it.").arg(group->name),
                           Words::tr("Change its criteria, or freeze it as a static group."));
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

/** Nothing may still need it. */
Result<void> checkUnused(QSqlDatabase &db, const Group &group)
{
    const Result<QStringList> sendings = sendingsThatNeed(db, usingGroup, group.id.value);
    if (!sendings)
        return failureOf(sendings);
    if (!sendings->isEmpty())
        return refused(u"in-use"_s,
                       Words::tr("The group “%1” is used by: %2.").arg(group.name, sendings->join(u", "_s)),
                       Words::tr("Take it out of these sendings, or wait until they are over."));
    const Result<QStringList> groups = groupsThatSpeakOf(db, group.id);
    if (!groups)
        return failureOf(groups);
    if (!groups->isEmpty())
        return refused(
            u"in-use"_s,
            Words::tr("The criteria of other groups speak of “%1”: %2.").arg(group.name, groups->join(u", "_s)),
            Words::tr("Take it out of these criteria first."));
    return {};
}

} // namespace

Result<QList<Group>> GroupRepository::list() const
{
    return m_database.read(
        [this](QSqlDatabase &db) { return GroupReader(db, m_database.clock().now()).list(u"id > ?"_s, 0); });
}

Result<QList<Group>> GroupRepository::names() const
{
    return m_database.read(
        [](QSqlDatabase &db) { return GroupReader(db, {}, MemberCount::NotWanted).list(u"id > ?"_s, 0); });
}

Result<Group> GroupRepository::byId(GroupId id) const
{
    return m_database.read([&](QSqlDatabase &db) { return GroupReader(db, m_database.clock().now()).byId(id); });
}

Result<Group> GroupRepository::find(const QString &nameOrId) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<Group> {
        const GroupReader groups(db, m_database.clock().now());
        const Result<QList<Group>> named = groups.list(u"folded = ?"_s, folded(nameOrId));
        if (!named)
            return failureOf(named);
        return named->isEmpty() ? groups.one(u"id = ?"_s, nameOrId) : named->first();
    });
}

Result<GroupId> GroupRepository::create(const Group &group)
{
    const Result<QString> name = checkedGroupName(group.name);
    if (!name)
        return failureOf(name);
    return m_database.write([&](QSqlDatabase &db) -> Result<GroupId> {
        const Result<GroupId> id =
            makeStaticGroup(db, *name, SqlText{u"SELECT NULL AS id WHERE 0"_s, {}}, m_database.clock().now());
        if (!id)
            return id;
        if (const Result<void> done = Statement(db, u"UPDATE contact_group SET is_test = ?, is_seed = ? WHERE id = ?"_s)
                                          .bind(group.isTest)
                                          .bind(group.isSeed)
                                          .bind(*id)
                                          .run();
            !done)
            return failureOf(done);
        if (group.isDynamic())
            if (const Result<void> done = writeCriteria(db, *id, group.criteria); !done)
                return failureOf(done);
        return id;
    });
}

Result<void> GroupRepository::rename(GroupId id, const QString &name)
{
    const Result<QString> simple = checkedGroupName(name);
    if (!simple)
        return failureOf(simple);
    return sayNameIsTaken(m_database.write([&](QSqlDatabase &db) -> Result<void> {
        if (const Result<Group> there = existing(db, id); !there)
            return failureOf(there);
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
        if (const Result<Group> there = existing(db, id); !there)
            return failureOf(there);
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
        const Result<Group> group = existing(db, id);
        if (!group)
            return failureOf(group);
        if (const Result<void> unused = checkUnused(db, *group); !unused)
            return unused;
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
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<Group>> {
        const Result<QList<GroupId>> groups = groupsContaining(db, contact, m_database.clock().now());
        if (!groups)
            return failureOf(groups);
        return GroupReader(db, {}, MemberCount::NotWanted)
            .list(u"id IN (SELECT value FROM json_each(?))"_s, jsonList(*groups));
    });
}

Result<QStringList> GroupRepository::usedBy(GroupId id) const
{
    return m_database.read([&](QSqlDatabase &db) { return sendingsThatNeed(db, usingGroup, id.value); });
}

Result<GroupId> GroupRepository::duplicate(GroupId id, const QString &name)
{
    const Result<Group> group = m_database.read([&](QSqlDatabase &db) { return existing(db, id); });
    if (!group)
        return failureOf(group);
    return group->isDynamic() ? create({{}, name, group->criteria}) : copyMembers(id, name);
}

Result<GroupId> GroupRepository::freeze(GroupId id, const QString &name)
{
    return copyMembers(id, name);
}

Result<GroupId> GroupRepository::copyMembers(GroupId id, const QString &name)
{
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) -> Result<GroupId> {
        if (const Result<Group> there = existing(db, id); !there)
            return failureOf(there);
        const Result<SqlText> members = membersOf(db, QList<GroupId>{id}, now);
        if (!members)
            return failureOf(members);
        return makeStaticGroup(db, name, *members, now);
    });
}

Result<GroupId> GroupRepository::fromResults(SendingId sending, ResultPart part, const QString &name)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<GroupId> {
        const Result<Sending> found = SendingReader(db).byId(sending);
        if (!found)
            return failureOf(found);
        return groupOfResults(db, *found, part, name, m_database.clock().now());
    });
}
