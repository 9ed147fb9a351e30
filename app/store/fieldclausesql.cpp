#include "store/fieldclausesql.h"

#include "store/contactcolumns.h"
#include "store/contactrow.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldClauseSql)
};

QString columnFor(const ContactField &field)
{
    if (field.id.isValid())
        return u"c."_s + columnOf(field.id);
    if (field.name == BuiltInField::Email)
        return u"c.address"_s;
    return field.name == BuiltInField::Language ? u"c.language"_s : u"c.time_zone"_s;
}

/** The text of a LIKE pattern that stands for itself. */
QString literal(QString text)
{
    return text.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
}

FieldClauseSql like(const QString &column, const QString &pattern)
{
    return {column + u" LIKE ? ESCAPE '\\'"_s, {pattern}};
}

/** Numbers, dates and choices are stored in one form; what does not fit is compared as it is, and found nowhere. */
QString storedForm(const ContactField &field, const QString &text)
{
    return normalisedValue(field, text).value_or(text);
}

} // namespace

Result<FieldClauseSql> FieldClauseSql::of(QSqlDatabase &db, const FieldClause &clause)
{
    const Result<ContactFields> own = readOwnFields(db);
    if (!own)
        return failureOf(own);
    const ContactFields fields = withBuiltInFields(*own);
    const auto field = std::ranges::find(fields, fieldNamed(clause.field, fields), &ContactField::name);
    if (field == fields.end())
        return refused(u"unknown-field"_s, Words::tr("The project has no field “%1”.").arg(clause.field),
                       Words::tr("Look at the fields of the project."));
    const QString column = columnFor(*field);
    const QString key = field->name == BuiltInField::Email ? addressKey(clause.value) : QString();
    switch (clause.comparison) {
    case FieldClause::Operator::Equal:
    case FieldClause::Operator::Different: {
        const QString sign = clause.comparison == FieldClause::Operator::Equal ? u"IS"_s : u"IS NOT"_s;
        if (!key.isEmpty())
            return FieldClauseSql{u"c.address_key %1 ?"_s.arg(sign), {key}};
        return FieldClauseSql{u"%1 %2 ? COLLATE NOCASE"_s.arg(column, sign), {storedForm(*field, clause.value)}};
    }
    case FieldClause::Operator::Contains:
        return like(column, u'%' + literal(clause.value) + u'%');
    case FieldClause::Operator::StartsWith:
        return like(column, literal(clause.value) + u'%');
    case FieldClause::Operator::EndsWith:
        return like(column, u'%' + literal(clause.value));
    case FieldClause::Operator::Empty:
        return FieldClauseSql{column + u" = ''"_s, {}};
    case FieldClause::Operator::NotEmpty:
        break;
    }
    return FieldClauseSql{column + u" <> ''"_s, {}};
}
