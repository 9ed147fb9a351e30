#include "store/criteriasql.h"

#include "groups/dayranges.h"
#include "sendings/schedule.h"
#include "store/contactcolumns.h"
#include "store/contactstatussql.h"
#include "store/database.h"
#include "store/messagecondition.h"
#include "store/textcondition.h"

#include <limits>

using namespace Qt::StringLiterals;
using Operator = Criterion::Operator;
using Subject = Criterion::Subject;

namespace {

QString columnFor(const ContactField &field)
{
    if (field.name == BuiltInField::Email)
        return u"c.address"_s;
    if (field.name == BuiltInField::Language)
        return u"c.language"_s;
    if (field.name == BuiltInField::TimeZone)
        return u"c.time_zone"_s;
    return u"c."_s + columnOf(field.id);
}

/** The domain of a valid address, as people read it. */
const QString domainColumn =
    u"(CASE WHEN c.address_key IS NULL THEN '' ELSE substr(c.address, instr(c.address, '@') + 1) END)"_s;

SqlText fixed(const QString &sql)
{
    return {sql, {}};
}

SqlText emptiness(const QString &column, Operator op)
{
    return fixed(column + (op == Operator::Empty ? u" = ''"_s : u" <> ''"_s));
}

bool asksEmptiness(Operator op)
{
    return op == Operator::Empty || op == Operator::NotEmpty;
}

QString comparisonFor(Operator op)
{
    switch (op) {
    case Operator::Less:
        return u"<"_s;
    case Operator::AtMost:
        return u"<="_s;
    case Operator::Greater:
        return u">"_s;
    case Operator::AtLeast:
        return u">="_s;
    default:
        return u"="_s;
    }
}

SqlText number(const QString &column, const Criterion &criterion)
{
    if (asksEmptiness(criterion.op))
        return emptiness(column, criterion.op);
    const QString value = u"CAST(%1 AS REAL)"_s.arg(column);
    SqlText sql;
    sql.add(criterion.op == Operator::Different ? u"NOT "_s : QString()).add(u"(%1 <> '' AND "_s.arg(column));
    if (criterion.op == Operator::Between)
        return sql.add(value + u" BETWEEN "_s)
            .addValue(criterion.values.first().toDouble())
            .add(u" AND "_s)
            .addValue(criterion.values.last().toDouble())
            .add(u")"_s);
    if (criterion.op != Operator::In)
        return sql.add(u"%1 %2 "_s.arg(value, comparisonFor(criterion.op)))
            .addValue(criterion.values.first().toDouble())
            .add(u")"_s);
    return sql.add(value + u" IN (SELECT CAST(value AS REAL) FROM json_each("_s)
        .addValue(u"[\"%1\"]"_s.arg(criterion.values.join(u"\",\""_s)))
        .add(u")))"_s);
}

/** `yes` is 1 and `no` is 0; an empty value is neither. */
SqlText yesNo(const QString &column, const Criterion &criterion)
{
    if (asksEmptiness(criterion.op))
        return emptiness(column, criterion.op);
    SqlText sql;
    return sql.add(column + (criterion.op == Operator::Different ? u" <> "_s : u" = "_s))
        .addValue(criterion.values.first());
}

SqlText status(const Criterion &criterion)
{
    QStringList wanted;
    for (ContactStatus each : {ContactStatus::Active, ContactStatus::NoAddress, ContactStatus::Invalid,
                               ContactStatus::KillFile, ContactStatus::Inactive, ContactStatus::Quarantine})
        if (criterion.values.contains(wordFor(each)))
            wanted.append(QString::number(int(each)));
    return fixed(u"%1 %2 IN (%3)"_s.arg(contactStatusSql(), criterion.op == Operator::Different ? u"NOT"_s : QString(),
                                        wanted.join(u',')));
}

/** One of the ranges holds, each written by `range`. */
template <class Write>
SqlText anyOf(const QList<DayRange> &ranges, Write range)
{
    SqlText sql;
    sql.add(u"("_s);
    for (qsizetype index = 0; index < ranges.size(); ++index)
        sql.add(index > 0 ? u" OR ("_s : u"("_s).add(range(ranges.at(index))).add(u")"_s);
    return sql.add(u")"_s);
}

} // namespace

CriteriaSql::CriteriaSql(QSqlDatabase &db, Context context)
    : m_db(db)
    , m_context(std::move(context))
    , m_today(inZone(m_context.now, m_context.zone).date())
{
}

SqlText CriteriaSql::scope() const
{
    SqlText sql;
    sql.add(u"+c.project_id = "_s).addValue(Database::projectId); // the plus: all are of it, no index could help
    if (m_context.range)
        sql.add(u" AND c.id BETWEEN "_s)
            .addValue(m_context.range->first)
            .add(u" AND "_s)
            .addValue(m_context.range->last);
    return sql;
}

Result<SqlText> CriteriaSql::condition(const Criteria &criteria) const
{
    SqlText sql;
    for (const CriteriaBlock &each : criteria.all) {
        const Result<SqlText> part = block(each);
        if (!part)
            return part;
        sql.add(sql.sql.isEmpty() ? QString() : u" AND "_s).add(*part);
    }
    return sql;
}

Result<SqlText> CriteriaSql::block(const CriteriaBlock &block) const
{
    SqlText sql;
    sql.add(block.exclude ? u"NOT ("_s : u"("_s);
    for (qsizetype index = 0; index < block.any.size(); ++index) {
        const Result<SqlText> part = criterion(block.any.at(index));
        if (!part)
            return part;
        sql.add(index > 0 ? u" OR "_s : QString());
        sql.add(block.any.at(index).exclude ? u"NOT ("_s : u"("_s).add(*part).add(u")"_s);
    }
    return sql.add(u")"_s);
}

/** Never NULL, so that NOT turns it round. */
Result<SqlText> CriteriaSql::criterion(const Criterion &criterion) const
{
    switch (criterion.subject) {
    case Subject::Domain:
        return textCondition(m_db, domainColumn, criterion, scope());
    case Subject::Status:
        return status(criterion);
    case Subject::Created:
    case Subject::Modified:
        return instants(criterion);
    case Subject::Consent:
        return consent(criterion);
    case Subject::Group:
        return SqlText{u"c.id IN ("_s, {}}.add(m_context.members(criterion.group)).add(u")"_s);
    case Subject::Message:
        return message(criterion);
    case Subject::Field:
        break;
    }
    switch (criterion.field.type) {
    case ContactField::Type::Number:
        return number(columnFor(criterion.field), criterion);
    case ContactField::Type::Date:
        return days(criterion);
    case ContactField::Type::Bool:
        return yesNo(columnFor(criterion.field), criterion);
    case ContactField::Type::Text:
    case ContactField::Type::Choice:
        break;
    }
    return textCondition(m_db, columnFor(criterion.field), criterion, scope());
}

/** Days of a field are texts that sort as the days do. */
SqlText CriteriaSql::days(const Criterion &criterion) const
{
    const QString column = columnFor(criterion.field);
    if (asksEmptiness(criterion.op))
        return emptiness(column, criterion.op);
    if (criterion.op == Operator::Anniversary) {
        const QStringList wanted = anniversaries(m_today);
        SqlText sql;
        return sql.add(u"substr(%1, 6) IN ("_s.arg(column))
            .addValue(wanted.first())
            .add(u", "_s)
            .addValue(wanted.last())
            .add(u")"_s);
    }
    SqlText sql;
    sql.add(criterion.op == Operator::Different ? u"NOT "_s : QString()).add(u"(%1 <> '' AND "_s.arg(column));
    return sql
        .add(anyOf(dayRanges(criterion, m_today),
                   [&](const DayRange &range) {
                       SqlText part;
                       part.add(column + u" >= "_s).addValue(range.from ? range.from->toString(Qt::ISODate) : u"0"_s);
                       part.add(u" AND %1 <= "_s.arg(column));
                       return part.addValue(range.until ? range.until->toString(Qt::ISODate) : u"9999-99"_s);
                   }))
        .add(u")"_s);
}

/** The same of an instant, from the start of a day until the start of the day after, in the zone of the project. */
SqlText CriteriaSql::instants(const Criterion &criterion) const
{
    const QString column = criterion.subject == Subject::Created ? u"c.created_at"_s : u"c.modified_at"_s;
    if (asksEmptiness(criterion.op))
        return fixed(criterion.op == Operator::Empty ? u"0"_s : u"1"_s); // every contact has both
    QList<DayRange> ranges;
    if (criterion.op == Operator::Anniversary) {
        for (int year = 1970; year <= m_today.year(); ++year)
            for (const QString &day : anniversaries(m_today))
                if (const QDate date = QDate::fromString(u"%1-%2"_s.arg(year).arg(day), Qt::ISODate); date.isValid())
                    ranges.append({date, date});
    } else {
        ranges = dayRanges(criterion, m_today);
    }
    const SqlText within = anyOf(ranges, [&](const DayRange &range) {
        SqlText part;
        part.add(column + u" >= "_s)
            .addValue(range.from ? startOf(*range.from) : std::numeric_limits<qint64>::min())
            .add(u" AND %1 < "_s.arg(column))
            .addValue(range.until ? startOf(range.until->addDays(1)) : std::numeric_limits<qint64>::max());
        return part;
    });
    return criterion.op == Operator::Different ? SqlText{u"NOT "_s, {}}.add(within) : within;
}

/** The standing of §3.2 with one consent; what is not in the table was never given. */
SqlText CriteriaSql::consent(const Criterion &criterion) const
{
    const qint64 now = toMilliseconds(m_context.now);
    SqlText sql;
    const bool missing = criterion.op == Operator::Missing; // neither valid nor withdrawn
    sql.add(missing ? u"NOT EXISTS ("_s : u"EXISTS ("_s)
        .add(u"SELECT 1 FROM consent_state k WHERE k.contact_id = c.id AND k.consent_id = "_s)
        .addValue(criterion.consent.value);
    switch (criterion.op) {
    case Operator::Withdrawn:
        sql.add(u" AND k.valid_until = 0"_s);
        break;
    case Operator::Missing:
        sql.add(u" AND (k.valid_until = 0 OR k.valid_until > "_s).addValue(now).add(u")"_s);
        break;
    case Operator::NextDays:
        sql.add(u" AND k.valid_until > "_s)
            .addValue(now)
            .add(u" AND k.valid_until < "_s)
            .addValue(startOf(m_today.addDays(criterion.values.first().toInt() + 1)));
        break;
    default:
        sql.add(u" AND k.valid_until > "_s).addValue(now);
    }
    return sql.add(u")"_s);
}

SqlText CriteriaSql::message(const Criterion &criterion) const
{
    if (criterion.values.isEmpty())
        return messageCondition(criterion, {});
    return messageCondition(criterion, fromMilliseconds(startOf(m_today.addDays(-criterion.values.first().toInt()))));
}

qint64 CriteriaSql::startOf(QDate day) const
{
    const Result<ResolvedTime> start = resolve({day, QTime(0, 0), m_context.zone, false});
    return toMilliseconds(start ? start->instant : fromUtc(day.startOfDay(Qt::UTC)));
}
