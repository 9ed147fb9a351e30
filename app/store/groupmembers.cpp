#include "store/groupmembers.h"

#include "groups/criteriajson.h"
#include "sendings/schedule.h"
#include "store/criteriasql.h"
#include "store/database.h"
#include "store/readcriteriacatalogue.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupMembers)
};

const Group *groupIn(const CriteriaCatalogue &catalogue, GroupId id)
{
    const auto found = std::ranges::find(catalogue.groups, id, &Group::id);
    return found == catalogue.groups.end() ? nullptr : &*found;
}

QString chain(const CriteriaCatalogue &catalogue, const QList<GroupId> &path, GroupId again)
{
    QStringList names;
    for (GroupId id : path.mid(std::max<qsizetype>(0, path.indexOf(again))))
        if (const Group *group = groupIn(catalogue, id))
            names.append(group->name);
    names.append(names.value(0));
    return names.join(u" → "_s);
}

tl::unexpected<Failure> cycle(const QString &names)
{
    return refused(u"cycle"_s, Words::tr("A group cannot contain itself: %1.").arg(names),
                   Words::tr("Take one of these groups out of the criteria of another."));
}

Failure named(const Group &group, const Failure &why)
{
    return {why.kind, why.code,
            Words::tr("The criteria of the group “%1” mean nothing any more. %2", "name, sentence")
                .arg(group.name, why.message),
            Words::tr("Open the group and correct them.")};
}

/** What today is. */
Result<QByteArray> zoneOfProject(QSqlDatabase &db)
{
    Statement zone(db, u"SELECT time_zone FROM project WHERE id = ?"_s);
    if (const Result<void> done = zone.bind(Database::projectId).run(); !done)
        return failureOf(done);
    return zone.next() ? zone.text(0).toLatin1() : QByteArrayLiteral("UTC");
}

/** Not only on contacts, groups, the kill file and the day: consents end at any moment, and messages leave. */
bool dependsOnMore(const Criteria &criteria)
{
    using Subject = Criterion::Subject;
    return std::ranges::any_of(criteria.all, [](const CriteriaBlock &block) {
        return std::ranges::any_of(block.any, [](const Criterion &criterion) {
            return criterion.subject == Subject::Consent || criterion.subject == Subject::Message;
        });
    });
}

/** `today`: the day, and what else of the project decides what criteria mean. */
std::optional<quint64> questionOf(GroupId group, const CriteriaCatalogue &catalogue, const QString &today)
{
    QStringList words{today};
    QList<GroupId> spokenOf{group};
    for (qsizetype next = 0; next < spokenOf.size(); ++next) {
        const Group *one = groupIn(catalogue, spokenOf.at(next));
        words.append(QString::number(spokenOf.at(next).value));
        if (!one || one->criteria.isEmpty())
            continue;
        const Result<Criteria> criteria = criteriaFromJson(one->criteria, catalogue);
        if (!criteria || dependsOnMore(*criteria))
            return std::nullopt;
        words.append(one->criteria);
        for (GroupId id : groupsIn(*criteria))
            if (!spokenOf.contains(id))
                spokenOf.append(id);
    }
    const QByteArray hash = QCryptographicHash::hash(words.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return qFromLittleEndian<quint64>(hash.constData());
}

/** Writes the criteria of groups, and of the groups they speak of, each once. */
class MembershipSql
{
public:
    MembershipSql(QSqlDatabase &db, Instant now, std::optional<ContactRange> range)
        : m_db(db)
        , m_context{now, {}, range, [this](GroupId id) { return reference(id); }}
    {
    }
    MembershipSql(const MembershipSql &) = delete;
    MembershipSql &operator=(const MembershipSql &) = delete;

    Result<void> begin()
    {
        const Result<QByteArray> zone = zoneOfProject(m_db);
        if (!zone)
            return failureOf(zone);
        m_context.zone = *zone;
        Result<CriteriaCatalogue> catalogue = readCriteriaCatalogue(m_db);
        if (!catalogue)
            return failureOf(catalogue);
        m_catalogue = std::move(*catalogue);
        return {};
    }

    const CriteriaCatalogue &catalogue() const { return m_catalogue; }

    /** The condition of criteria on `contact c`; the groups they speak of become tables of the WITH clause. */
    Result<SqlText> condition(const Criteria &criteria)
    {
        for (GroupId id : groupsIn(criteria))
            if (const Result<void> done = define(id); !done)
                return failureOf(done);
        return CriteriaSql(m_db, m_context).condition(criteria);
    }

    Result<SqlText> condition(const Group &group)
    {
        if (m_path.contains(group.id))
            return cycle(chain(m_catalogue, m_path, group.id));
        m_path.append(group.id);
        const Result<Criteria> criteria = criteriaFromJson(group.criteria, m_catalogue);
        if (!criteria)
            return tl::unexpected(named(group, criteria.error()));
        const Result<SqlText> sql = condition(*criteria);
        m_path.removeLast();
        return sql;
    }

    /** Before `conditions` can be used in FROM contact c WHERE …. */
    SqlText select(const SqlText &conditions) const
    {
        SqlText sql;
        sql.add(m_with.sql.isEmpty() ? QString() : u"WITH "_s).add(m_with);
        return sql.add(u"SELECT c.id AS id FROM contact c WHERE "_s)
            .add(CriteriaSql(m_db, m_context).scope())
            .add(u" AND ("_s)
            .add(conditions)
            .add(u")"_s);
    }

private:
    static QString tableOf(GroupId id) { return u"dynamic_%1"_s.arg(id.value); }

    /** A dynamic group that others speak of is written once, as a table. */
    Result<void> define(GroupId id)
    {
        const Group *group = groupIn(m_catalogue, id);
        if (!group || group->criteria.isEmpty() || m_defined.contains(id))
            return {};
        const Result<SqlText> sql = condition(*group);
        if (!sql)
            return failureOf(sql);
        m_with.add(m_with.sql.isEmpty() ? QString() : u", "_s)
            .add(tableOf(id) + u" AS (SELECT c.id AS id FROM contact c WHERE "_s)
            .add(CriteriaSql(m_db, m_context).scope())
            .add(u" AND "_s)
            .add(*sql)
            .add(u") "_s);
        m_defined.append(id);
        return {};
    }

    SqlText reference(GroupId id) const
    {
        if (m_defined.contains(id))
            return {u"SELECT id FROM "_s + tableOf(id), {}};
        return SqlText{u"SELECT contact_id FROM group_member WHERE group_id = "_s, {}}.addValue(id.value);
    }

    QSqlDatabase &m_db;
    CriteriaSql::Context m_context;
    CriteriaCatalogue m_catalogue;
    QList<GroupId> m_path; ///< the groups being written, outermost first
    QList<GroupId> m_defined;
    SqlText m_with;
};

SqlText staticMembers(const QList<GroupId> &groups)
{
    SqlText members;
    members.add(u"SELECT DISTINCT contact_id AS id FROM group_member WHERE group_id IN ("_s);
    for (qsizetype index = 0; index < groups.size(); ++index)
        members.add(index > 0 ? u","_s : QString()).addValue(groups.at(index).value);
    return members.add(u")"_s);
}

Result<bool> anyDynamic(QSqlDatabase &db, const QList<GroupId> &groups)
{
    Statement row(db, u"SELECT EXISTS (SELECT 1 FROM contact_group WHERE criteria IS NOT NULL AND id IN "
                      "(SELECT value FROM json_each(?)))"_s);
    if (const Result<void> done = row.bind(jsonList(groups)).run(); !done)
        return failureOf(done);
    return row.next() && row.flag(0);
}

} // namespace

Result<SqlText> membersOf(QSqlDatabase &db, const QList<GroupId> &groups, Instant now)
{
    const Result<bool> dynamic = anyDynamic(db, groups);
    if (!dynamic)
        return failureOf(dynamic);
    if (!*dynamic)
        return staticMembers(groups);
    MembershipSql sql(db, now, std::nullopt);
    if (const Result<void> begun = sql.begin(); !begun)
        return failureOf(begun);
    QList<GroupId> fixed;
    SqlText conditions;
    for (GroupId id : groups) {
        const Group *group = groupIn(sql.catalogue(), id);
        if (!group || group->criteria.isEmpty()) {
            fixed.append(id);
            continue;
        }
        const Result<SqlText> condition = sql.condition(*group);
        if (!condition)
            return condition;
        conditions.add(conditions.sql.isEmpty() ? u"("_s : u" OR ("_s).add(*condition).add(u")"_s);
    }
    if (!fixed.isEmpty())
        conditions.add(u" OR c.id IN ("_s).add(staticMembers(fixed)).add(u")"_s);
    return sql.select(conditions);
}

Result<SqlText> membersOf(QSqlDatabase &db, const Criteria &criteria, Instant now)
{
    MembershipSql sql(db, now, std::nullopt);
    if (const Result<void> begun = sql.begin(); !begun)
        return failureOf(begun);
    const Result<SqlText> condition = sql.condition(criteria);
    return condition ? sql.select(*condition) : condition;
}

Result<SqlText> membersOf(QSqlDatabase &db, GroupId id, Instant now, ContactRange amongst)
{
    MembershipSql sql(db, now, amongst);
    if (const Result<void> begun = sql.begin(); !begun)
        return failureOf(begun);
    const Group *group = groupIn(sql.catalogue(), id);
    const Result<SqlText> condition = group ? sql.condition(*group) : SqlText{u"0"_s, {}};
    return condition ? sql.select(*condition) : condition;
}

Result<GroupQuestions> questionsOf(QSqlDatabase &db, const QList<GroupId> &groups, Instant now)
{
    GroupQuestions questions;
    const Result<bool> dynamic = anyDynamic(db, groups);
    if (!dynamic)
        return failureOf(dynamic);
    if (!*dynamic)
        return questions;
    const Result<CriteriaCatalogue> catalogue = readCriteriaCatalogue(db);
    if (!catalogue)
        return failureOf(catalogue);
    const Result<QByteArray> zone = zoneOfProject(db);
    if (!zone)
        return failureOf(zone);
    QString today = u"%1 %2"_s.arg(inZone(now, *zone).date().toString(Qt::ISODate), QString::fromLatin1(*zone));
    for (const ContactField &field : catalogue->fields)
        today += u"\n%1 %2 %3"_s.arg(field.id.value).arg(int(field.type)).arg(field.name);
    for (GroupId group : groups)
        if (const Group *one = groupIn(*catalogue, group); one && !one->criteria.isEmpty())
            questions.insert(group, questionOf(group, *catalogue, today));
    return questions;
}

Result<QList<GroupId>> groupsContaining(QSqlDatabase &db, ContactId contact, Instant now)
{
    Statement rows(db, u"SELECT group_id FROM group_member WHERE contact_id = ?"_s);
    if (const Result<void> done = rows.bind(contact).run(); !done)
        return failureOf(done);
    QList<GroupId> groups;
    while (rows.next())
        groups.append(rows.id<GroupId>(0));
    const Result<CriteriaCatalogue> catalogue = readCriteriaCatalogue(db);
    if (!catalogue)
        return failureOf(catalogue);
    for (const Group &group : catalogue->groups) {
        if (group.criteria.isEmpty())
            continue;
        MembershipSql sql(db, now, ContactRange{contact.value, contact.value});
        if (const Result<void> begun = sql.begin(); !begun)
            return failureOf(begun);
        const Result<SqlText> condition = sql.condition(group);
        if (!condition)
            continue; // in error: nobody is in it
        const SqlText select = sql.select(*condition);
        Statement row(db, select.sql);
        select.bindTo(row);
        if (const Result<void> done = row.run(); !done)
            return failureOf(done);
        if (row.next())
            groups.append(group.id);
    }
    return groups;
}

Result<void> checkCycles(QSqlDatabase &db, GroupId group, const Criteria &criteria)
{
    const Result<CriteriaCatalogue> catalogue = readCriteriaCatalogue(db);
    if (!catalogue)
        return failureOf(catalogue);
    QList<GroupId> path{group};
    QList<GroupId> seen;
    const std::function<Result<void>(const Criteria &)> walk = [&](const Criteria &of) -> Result<void> {
        for (GroupId id : groupsIn(of)) {
            if (id == group)
                return cycle(chain(*catalogue, path, id));
            const Group *inner = groupIn(*catalogue, id);
            if (!inner || inner->criteria.isEmpty() || seen.contains(id))
                continue;
            seen.append(id);
            const Result<Criteria> next = criteriaFromJson(inner->criteria, *catalogue);
            if (!next) // in error: it is refused when it is used
                continue;
            path.append(id);
            if (const Result<void> done = walk(*next); !done)
                return done;
            path.removeLast();
        }
        return {};
    };
    return group.isValid() ? walk(criteria) : Result<void>();
}
