#include "contacts/importplan.h"

#include "base/folding.h"
#include "contacts/trackingcolumns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

const std::pair<StatusRule, QString> ruleWords[] = {{StatusRule::Word, u":status"_s},
                                                    {StatusRule::LeftIfYes, u":left-if-yes"_s},
                                                    {StatusRule::LeftIfNo, u":left-if-no"_s}};
const QString trackingWord = u":tracking"_s;
const QString trackingDateWord = u":tracking-date"_s;

/** Columns of other programs that mean a field many projects have under another name; folded. */
QString fieldOfSameMeaning(const QString &column, const ContactFields &fields)
{
    static const QList<QStringList> meanings{{u"firstname"_s, u"prenom"_s, u"givenname"_s},
                                             {u"lastname"_s, u"nom"_s, u"surname"_s, u"nomdefamille"_s},
                                             {u"homecity"_s, u"city"_s, u"ville"_s},
                                             {u"organization"_s, u"company"_s, u"organisation"_s, u"entreprise"_s}};
    const QString wanted = foldedFieldName(column);
    for (const QStringList &meaning : meanings)
        if (meaning.contains(wanted))
            for (const ContactField &field : fields)
                if (meaning.contains(foldedFieldName(field.name)))
                    return field.name;
    return {};
}

/** "Address" beside "E-mail", and the second address of a card, are fields like others. */
bool isAnotherAddress(const QString &column, const QStringList &header, const ImportSource &source)
{
    const auto isBetter = [&](const QString &other) {
        return source.isAddress(other) ||
               (foldedFieldName(other) != "address"_L1 && fieldNamed(other, {}) == BuiltInField::Email);
    };
    const bool isWeak = foldedFieldName(column) == "address"_L1;
    return isWeak ? std::ranges::any_of(header, isBetter)
                  : std::ranges::any_of(header, [&](const QString &other) { return source.isAddress(other); });
}

ColumnTarget suggestedTarget(const QString &column, const QStringList &header, const ContactFields &fields,
                             const ImportSource &source)
{
    if (column.trimmed().isEmpty())
        return {};
    if (source.isAddress(column))
        return {ColumnTarget::Kind::Field, BuiltInField::Email};
    const bool isOwn = !fieldNamed(column, fields).isEmpty(); // lists were imported before there was this consent
    if (!isOwn && TrackingColumns::isAnswer(column))
        return {ColumnTarget::Kind::Tracking, {}};
    if (!isOwn && TrackingColumns::isDate(column))
        return {ColumnTarget::Kind::TrackingDate, {}};
    if (const std::optional<StatusRule> rule = source.statusRule(column))
        return {ColumnTarget::Kind::Status, {}, *rule};
    if (source.isTechnical(column))
        return {};
    const QString known = fieldNamed(column, fields);
    if (!known.isEmpty() && !(known == BuiltInField::Email && isAnotherAddress(column, header, source)))
        return {ColumnTarget::Kind::Field, known};
    if (source.program != ImportSource::Program::Unknown)
        if (const QString same = fieldOfSameMeaning(column, fields); !same.isEmpty())
            return {ColumnTarget::Kind::Field, same};
    const Result<QString> fresh = checkedFieldName(column);
    return fresh ? ColumnTarget{ColumnTarget::Kind::NewField, *fresh} : ColumnTarget{};
}

Result<ColumnTarget> chosenTarget(const QString &word, const ContactFields &fields)
{
    if (word.isEmpty())
        return ColumnTarget{};
    for (const auto &[rule, name] : ruleWords)
        if (name == word)
            return ColumnTarget{ColumnTarget::Kind::Status, {}, rule};
    if (word == trackingWord)
        return ColumnTarget{ColumnTarget::Kind::Tracking, {}};
    if (word == trackingDateWord)
        return ColumnTarget{ColumnTarget::Kind::TrackingDate, {}};
    const QString known = fieldNamed(word, fields);
    if (!known.isEmpty())
        return ColumnTarget{ColumnTarget::Kind::Field, known};
    const Result<QString> fresh = checkedFieldName(word);
    if (!fresh)
        return failureOf(fresh);
    return ColumnTarget{ColumnTarget::Kind::NewField, *fresh};
}

} // namespace

QString ColumnTarget::word() const
{
    if (kind == Kind::Status)
        return std::ranges::find(ruleWords, rule, &std::pair<StatusRule, QString>::first)->second;
    if (kind == Kind::Tracking)
        return trackingWord;
    if (kind == Kind::TrackingDate)
        return trackingDateWord;
    return isField() ? field : QString();
}

int ImportPlan::columnFor(const QString &field) const
{
    for (int column = 0; column < targets.size(); ++column)
        if (targets.at(column).isField() && foldedFieldName(targets.at(column).field) == foldedFieldName(field))
            return column;
    return -1;
}

QString ImportPlan::columnThatIs(ColumnTarget::Kind kind) const
{
    const auto found = std::ranges::find(targets, kind, &ColumnTarget::kind);
    return found == targets.end() ? QString() : header.at(found - targets.begin());
}

QStringList ImportPlan::newFields() const
{
    QStringList names;
    for (const ColumnTarget &target : targets)
        if (target.kind == ColumnTarget::Kind::NewField)
            names.append(target.field);
    return names;
}

Result<ImportPlan> planImport(const QStringList &header, const ContactFields &fields, const ImportSource &source,
                              const QMap<QString, QString> &chosen)
{
    ImportPlan plan;
    plan.header = header;
    plan.source = source;
    QMap<QString, QString> left = chosen;
    for (const QString &column : header) {
        const QString name = column.trimmed();
        if (!left.contains(name)) {
            const ColumnTarget target = suggestedTarget(name, header, fields, source);
            // Thunderbird writes "Ville" twice, for home and for work: the first counts.
            const bool isTaken = source.program != ImportSource::Program::Unknown && target.isField() &&
                                 plan.columnFor(target.field) >= 0;
            plan.targets.append(isTaken ? ColumnTarget() : target);
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

Result<void> checkPlan(const ImportPlan &plan, const QStringList &keyFields, bool creates)
{
    QStringList taken;
    for (const ColumnTarget &target : plan.targets) {
        if (!target.isField())
            continue;
        const QString folded = foldedFieldName(target.field);
        if (taken.contains(folded))
            return refused(u"two-columns"_s,
                           Words::tr("Two columns of the file mean the field “%1”.").arg(target.field),
                           Words::tr("Choose which one to import and skip the other."));
        taken.append(folded);
    }
    for (ColumnTarget::Kind kind : {ColumnTarget::Kind::Tracking, ColumnTarget::Kind::TrackingDate})
        if (std::ranges::count(plan.targets, kind, &ColumnTarget::kind) > 1)
            return refused(u"two-columns"_s,
                           Words::tr("Two columns of the file tell who may be followed, or since when."),
                           Words::tr("Choose which one to import and skip the other."));
    if (plan.columnFor(BuiltInField::Email) < 0 && (creates || keyFields.contains(BuiltInField::Email)))
        return refused(u"no-email-column"_s, Words::tr("No column of the file holds e-mail addresses."),
                       Words::tr("Say which column it is; the columns are: %1.").arg(plan.header.join(u", "_s)));
    for (const QString &key : keyFields)
        if (plan.columnFor(key) < 0)
            return refused(u"no-key-column"_s,
                           Words::tr("No column of the file holds “%1”, which identifies the contacts.").arg(key),
                           Words::tr("Say which column it is; the columns are: %1.").arg(plan.header.join(u", "_s)));
    return {};
}

namespace {

QString readLanguageTag(const QString &text)
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

} // namespace

QString languageTagFrom(const QString &text)
{
    const bool isTag =
        text.size() == 2 && text.at(0) >= u'a' && text.at(0) <= u'z' && text.at(1) >= u'a' && text.at(1) <= u'z';
    return isTag || text.isEmpty() ? text : readLanguageTag(text);
}
