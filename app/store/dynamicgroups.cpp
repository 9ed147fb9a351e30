#include "store/dynamicgroups.h"

#include "groups/criteriajson.h"
#include "store/contactcolumns.h"
#include "store/groupmembers.h"
#include "store/groupreader.h"
#include "store/readcriteriacatalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DynamicGroups)
};

Result<Group> dynamicGroup(QSqlDatabase &db, GroupId id)
{
    const Result<Group> group = GroupReader(db, {}, MemberCount::NotWanted).byId(id);
    if (!group || group->isDynamic())
        return group;
    return refused(u"static-group"_s,
                   Words::tr("“%1” is a static group: it is a list, without criteria.").arg(group->name),
                   Words::tr("Make a dynamic group instead."));
}

Result<qint64> countMembers(QSqlDatabase &db, const Criteria &criteria, Instant now)
{
    const Result<SqlText> members = membersOf(db, criteria, now);
    if (!members)
        return failureOf(members);
    Statement row(db, u"SELECT count(*) FROM (%1)"_s.arg(members->sql));
    members->bindTo(row);
    if (const Result<void> done = row.run(); !done)
        return failureOf(done);
    return row.next() ? row.number(0) : 0;
}

} // namespace

Result<void> writeCriteria(QSqlDatabase &db, GroupId group, const QString &json)
{
    const Result<CriteriaCatalogue> catalogue = readCriteriaCatalogue(db);
    if (!catalogue)
        return failureOf(catalogue);
    const Result<Criteria> criteria = criteriaFromJson(json, *catalogue);
    if (!criteria)
        return failureOf(criteria);
    if (const Result<void> sound = checkCycles(db, group, *criteria); !sound)
        return sound;
    return Statement(db, u"UPDATE contact_group SET criteria = ? WHERE id = ?"_s)
        .bind(toJson(*criteria))
        .bind(group)
        .run();
}

Result<QStringList> groupsThatSpeakOf(QSqlDatabase &db, GroupId group)
{
    const Result<CriteriaCatalogue> catalogue = readCriteriaCatalogue(db);
    if (!catalogue)
        return failureOf(catalogue);
    QStringList names;
    for (const Group &other : catalogue->groups) {
        const Result<Criteria> criteria = criteriaFromJson(other.criteria, *catalogue);
        if (other.isDynamic() && criteria && groupsIn(*criteria).contains(group))
            names.append(other.name);
    }
    return names;
}

Result<CriteriaCatalogue> DynamicGroups::catalogue() const
{
    return m_database.read([](QSqlDatabase &db) { return readCriteriaCatalogue(db); });
}

Result<Criteria> DynamicGroups::criteriaOf(GroupId id) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<Criteria> {
        const Result<Group> group = dynamicGroup(db, id);
        if (!group)
            return failureOf(group);
        const Result<CriteriaCatalogue> catalogue = readCriteriaCatalogue(db);
        if (!catalogue)
            return failureOf(catalogue);
        return criteriaFromJson(group->criteria, *catalogue);
    });
}

Result<void> DynamicGroups::setCriteria(GroupId id, const Criteria &criteria)
{
    return setCriteria(id, toJson(criteria));
}

Result<void> DynamicGroups::setCriteria(GroupId id, const QString &json)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        const Result<Group> group = dynamicGroup(db, id);
        return group ? writeCriteria(db, id, json) : failureOf(group);
    });
}

Result<DynamicGroups::Count> DynamicGroups::count(const Criteria &criteria,
                                                  const std::function<bool()> &isCancelled) const
{
    const Instant now = m_database.clock().now();
    return m_database.read([&](QSqlDatabase &db) -> Result<Count> {
        Count count;
        Criteria first;
        for (const CriteriaBlock &block : criteria.all) {
            if (isCancelled && isCancelled())
                return refused(u"cancelled"_s, Words::tr("The count was stopped."), Words::tr("Count again."));
            first.all.append(block);
            const Result<qint64> members = countMembers(db, first, now);
            if (!members)
                return failureOf(members);
            count.after.append(*members);
        }
        return count;
    });
}

Result<QStringList> DynamicGroups::valuesOf(const ContactField &field, int limit) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QStringList> {
        const QString column = field.id.isValid()                     ? columnOf(field.id)
                               : field.name == BuiltInField::Language ? u"language"_s
                               : field.name == BuiltInField::TimeZone ? u"time_zone"_s
                                                                      : u"address"_s;
        Statement rows(db, u"SELECT %1 FROM contact WHERE project_id = ? AND %1 <> '' GROUP BY %1 "
                           "ORDER BY count(*) DESC, %1 LIMIT ?"_s.arg(column));
        if (const Result<void> done = rows.bind(Database::projectId).bind(limit).run(); !done)
            return failureOf(done);
        QStringList values;
        while (rows.next())
            values.append(rows.text(0));
        return values;
    });
}
