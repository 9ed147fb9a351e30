#include "cli/groupcriteria.h"

#include "base/figures.h"
#include "cli/texttable.h"
#include "contacts/contactstatus.h"
#include "groups/criteriajson.h"
#include "groups/criteriawords.h"
#include "store/dynamicgroups.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupCriteria)
};

constexpr qint64 largestFile = 4'000'000;

QString joined(const QList<Criterion::Operator> &operators)
{
    QStringList words;
    for (Criterion::Operator op : operators)
        words.append(wordFor(op));
    return words.join(u", "_s);
}

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

Result<QString> criteriaGiven(const CommandContext &context)
{
    const QString given = context.arguments.one(u"--criteria"_s);
    if (!given.startsWith(u'@'))
        return given;
    QFile file(given.mid(1));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return refused(u"file"_s, Words::tr("The file %1 cannot be read.").arg(file.fileName()),
                       Words::tr("Check its name, and that it is smaller than 4 MB."));
    return QString::fromUtf8(file.readAll());
}

Result<Answer> countCriteria(const CommandContext &context)
{
    const Result<QString> given = criteriaGiven(context);
    if (!given)
        return failureOf(given);
    const DynamicGroups groups(context.db());
    const Result<CriteriaCatalogue> catalogue = groups.catalogue();
    if (!catalogue)
        return failureOf(catalogue);
    const Result<Criteria> criteria = criteriaFromJson(*given, *catalogue);
    if (!criteria)
        return failureOf(criteria);
    const Result<DynamicGroups::Count> count = groups.count(*criteria);
    if (!count)
        return failureOf(count);
    QJsonArray after;
    for (qint64 contacts : count->after)
        after.append(contacts);
    return Answer::of(QJsonObject{{u"count"_s, count->total()}, {u"after_each_block"_s, after}},
                      formatCount(count->total()) + u'\n' + describe(*criteria, *catalogue));
}

Result<Answer> explainCriteria(const CommandContext &context)
{
    const Result<CriteriaCatalogue> catalogue = DynamicGroups(context.db()).catalogue();
    if (!catalogue)
        return failureOf(catalogue);
    QJsonArray subjects;
    TextTable table({Words::tr("Subject"), Words::tr("Operators (“is”)")});
    const auto add = [&](const QString &key, const QString &name, ValueKind kind) {
        QJsonArray operators;
        for (Criterion::Operator op : operatorsFor(kind))
            operators.append(wordFor(op));
        subjects.append(QJsonObject{{key, name}, {u"is"_s, operators}});
        table.add({u"\"%1\": \"%2\""_s.arg(key, name), joined(operatorsFor(kind))});
    };
    for (const ContactField &field : catalogue->fields)
        add(u"field"_s, field.name, valueKindOf({.field = field}));
    add(u"about"_s, u"domain"_s, ValueKind::Text);
    add(u"about"_s, u"status"_s, ValueKind::Status);
    add(u"about"_s, u"created"_s, ValueKind::Day);
    add(u"about"_s, u"modified"_s, ValueKind::Day);
    for (const Consent &consent : catalogue->consents)
        add(u"consent"_s, consent.name, ValueKind::Consent);
    for (const Group &group : catalogue->groups)
        add(u"group"_s, group.name, ValueKind::Group);
    add(u"about"_s, u"messages"_s, ValueKind::Message);
    for (const CriteriaCatalogue::NamedMessage &message : catalogue->messages)
        add(u"message"_s, message.name, ValueKind::Message);
    const QString example = uR"({"all": [
  {"field": "email", "is": "ends", "value": ".ca"},
  {"any": [{"field": "language", "is": "equal", "value": "fr"},
           {"about": "created", "is": "last_days", "value": 30}]},
  {"any": [{"about": "status", "is": "in", "value": ["QUARANTINE", "INACTIVE"]}], "exclude": true}
]})"_s;
    const QString text = Words::tr(
        "Every block of “all” must hold; of “any”, one criterion. “exclude”: true turns a block or a criterion "
        "round. A block of one criterion may be written as the criterion alone.\n"
        "“value” is a text, a number, \"YYYY-MM-DD\", true or false; a list for “in”, [low, high] for "
        "“between”, a number of days for “last_days” and “next_days”; nothing for the others. “ignore_accents”: "
        "true compares texts as the search does. Of a message, “days”: N limits it to the last N days; "
        "“about”: \"messages\" asks the same of any message.");
    return Answer::of(QJsonObject{{u"subjects"_s, subjects}, {u"example"_s, parsed(example)}},
                      text + u"\n\n"_s + example + u"\n\n"_s + table.text());
}

Result<void> showCriteria(const CommandContext &context, const Group &group, QJsonObject &json, QString &words)
{
    const Result<CriteriaCatalogue> catalogue = DynamicGroups(context.db()).catalogue();
    if (!catalogue)
        return failureOf(catalogue);
    const Result<Criteria> criteria = criteriaFromJson(group.criteria, *catalogue);
    const QString form = criteria ? toNamedJson(*criteria, *catalogue) : group.criteria;
    json.insert(u"criteria"_s, parsed(form));
    if (criteria)
        json.insert(u"rule"_s, describe(*criteria, *catalogue));
    words = (criteria ? u'\n' + describe(*criteria, *catalogue) : QString()) + u'\n' + form;
    return {};
}
