#include "contacts/importplan.h"

#include "base/folding.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

ColumnTarget suggestedTarget(const QString &column, const ContactFields &fields)
{
    if (column.trimmed().isEmpty())
        return {};
    const QString known = fieldNamed(column, fields);
    if (!known.isEmpty())
        return {ColumnTarget::Kind::Field, known};
    const Result<QString> fresh = checkedFieldName(column);
    return fresh ? ColumnTarget{ColumnTarget::Kind::NewField, *fresh} : ColumnTarget{};
}

Result<ColumnTarget> chosenTarget(const QString &field, const ContactFields &fields)
{
    if (field.isEmpty())
        return ColumnTarget{};
    const QString known = fieldNamed(field, fields);
    if (!known.isEmpty())
        return ColumnTarget{ColumnTarget::Kind::Field, known};
    const Result<QString> fresh = checkedFieldName(field);
    if (!fresh)
        return failureOf(fresh);
    return ColumnTarget{ColumnTarget::Kind::NewField, *fresh};
}

} // namespace

int ImportPlan::columnFor(const QString &field) const
{
    for (int column = 0; column < targets.size(); ++column)
        if (targets.at(column).kind != ColumnTarget::Kind::Skip &&
            foldedFieldName(targets.at(column).field) == foldedFieldName(field))
            return column;
    return -1;
}

QStringList ImportPlan::newFields() const
{
    QStringList names;
    for (const ColumnTarget &target : targets)
        if (target.kind == ColumnTarget::Kind::NewField)
            names.append(target.field);
    return names;
}

Result<ImportPlan> planImport(const QStringList &header, const ContactFields &fields,
                              const QMap<QString, QString> &chosen)
{
    ImportPlan plan;
    plan.header = header;
    QMap<QString, QString> left = chosen;
    for (const QString &column : header) {
        const QString name = column.trimmed();
        if (!left.contains(name)) {
            plan.targets.append(suggestedTarget(name, fields));
            continue;
        }
        const Result<ColumnTarget> target = chosenTarget(left.take(name), fields);
        if (!target)
            return failureOf(target);
        plan.targets.append(*target);
    }
    if (!left.isEmpty())
        return refused(u"no-such-column"_s, Words::tr("The file has no column “%1”.").arg(left.firstKey()),
                       Words::tr("Its columns are: %1.").arg(header.join(u", "_s)));
    return plan;
}

Result<void> checkPlan(const ImportPlan &plan, const QStringList &keyFields)
{
    QStringList taken;
    for (const ColumnTarget &target : plan.targets) {
        if (target.kind == ColumnTarget::Kind::Skip)
            continue;
        const QString folded = foldedFieldName(target.field);
        if (taken.contains(folded))
            return refused(u"two-columns"_s,
                           Words::tr("Two columns of the file mean the field “%1”.").arg(target.field),
                           Words::tr("Choose which one to import and skip the other."));
        taken.append(folded);
    }
    if (plan.columnFor(BuiltInField::Email) < 0)
        return refused(u"no-email-column"_s, Words::tr("No column of the file holds e-mail addresses."),
                       Words::tr("Say which column it is; the columns are: %1.").arg(plan.header.join(u", "_s)));
    for (const QString &key : keyFields)
        if (plan.columnFor(key) < 0)
            return refused(u"no-key-column"_s,
                           Words::tr("No column of the file holds “%1”, which identifies the contacts.").arg(key),
                           Words::tr("Say which column it is; the columns are: %1.").arg(plan.header.join(u", "_s)));
    return {};
}

QString languageTagFrom(const QString &text)
{
    static const QHash<QString, QString> names{
        {u"francais"_s, u"fr"_s}, {u"french"_s, u"fr"_s},   {u"fra"_s, u"fr"_s},
        {u"anglais"_s, u"en"_s},  {u"english"_s, u"en"_s},  {u"eng"_s, u"en"_s},
        {u"fre"_s, u"fr"_s},      {u"espagnol"_s, u"es"_s}, {u"spanish"_s, u"es"_s}};
    static const QRegularExpression tag(u"^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?$"_s);
    if (const QString known = names.value(folded(text)); !known.isEmpty())
        return known;
    const QRegularExpressionMatch match = tag.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const QString region = match.captured(2);
    return match.captured(1).toLower() + (region.isEmpty() ? QString() : u'-' + region.toUpper());
}
