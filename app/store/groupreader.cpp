#include "store/groupreader.h"

#include "groups/criteriajson.h"
#include "store/database.h"
#include "store/groupmembers.h"
#include "store/readcriteriacatalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupReader)
};

} // namespace

Result<QList<Group>> GroupReader::list(const QString &condition, const QVariant &value) const
{
    Statement rows(m_db,
                   u"SELECT id, name, criteria, is_test, is_seed, "
                   "CASE WHEN criteria IS NULL THEN (SELECT count(*) FROM group_member WHERE group_id = g.id) END "
                   "FROM contact_group g WHERE project_id = ? AND %1 ORDER BY folded"_s.arg(condition));
    if (const Result<void> done = rows.bind(Database::projectId).bind(value).run(); !done)
        return failureOf(done);
    QList<Group> groups;
    while (rows.next())
        groups.append({rows.id<GroupId>(0), rows.text(1), rows.text(2), rows.flag(3), rows.flag(4), rows.number(5)});
    for (Group &group : groups)
        if (group.isDynamic())
            if (const Result<void> done = count(group); !done)
                return failureOf(done);
    return groups;
}

/** A refusal is the group's trouble; a disk that fails is ours. */
Result<void> GroupReader::count(Group &group) const
{
    const auto inTrouble = [&](const Failure &why) -> Result<void> {
        if (why.kind == Failure::Kind::Broken)
            return tl::unexpected(why);
        group.trouble = why.text();
        return {};
    };
    if (m_count == MemberCount::NotWanted) {
        const Result<CriteriaCatalogue> catalogue = readCriteriaCatalogue(m_db);
        if (!catalogue)
            return failureOf(catalogue);
        const Result<Criteria> criteria = criteriaFromJson(group.criteria, *catalogue);
        return criteria ? Result<void>() : inTrouble(criteria.error());
    }
    const Result<SqlText> members = membersOf(m_db, QList<GroupId>{group.id}, m_now);
    if (!members)
        return inTrouble(members.error());
    Statement row(m_db, u"SELECT count(*) FROM (%1)"_s.arg(members->sql));
    members->bindTo(row);
    if (const Result<void> done = row.run(); !done)
        return done;
    group.members = row.next() ? row.number(0) : 0;
    return {};
}

Result<Group> GroupReader::one(const QString &condition, const QVariant &value) const
{
    const Result<QList<Group>> groups = list(condition, value);
    if (!groups)
        return failureOf(groups);
    if (groups->isEmpty())
        return notFound(Words::tr("There is no group “%1”.").arg(value.toString()),
                        Words::tr("Look at the list of groups, or create it first."));
    return groups->first();
}

Result<Group> GroupReader::byId(GroupId id) const
{
    return one(u"id = ?"_s, id.value);
}
