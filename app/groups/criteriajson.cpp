#include "groups/criteriajson.h"

#include "base/folding.h"
#include "consents/trackingconsent.h"
#include "groups/criterionparser.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using Subject = Criterion::Subject;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CriteriaJson)
};

constexpr qsizetype largest = 1'000'000; ///< characters
constexpr qsizetype mostBlocks = 50;     ///< and as many alternatives: far from what SQLite can nest

tl::unexpected<Failure> malformed(const QString &what)
{
    return refused(u"bad-criteria"_s, what,
                   Words::tr("Write {\"all\": [{\"field\": \"city\", \"is\": \"equal\", \"value\": \"Québec\"}]}; "
                             "“envoi-cli groups criteria” explains the form."));
}

tl::unexpected<Failure> at(const QString &place, const Failure &failure)
{
    Failure placed = failure;
    placed.code = u"bad-criteria"_s; // whatever rule of a field it breaks
    placed.message = Words::tr("%1: %2", "place, sentence").arg(place, failure.message);
    return tl::unexpected(placed);
}

Result<CriteriaBlock> blockFrom(const QJsonObject &json, int number, const CriteriaCatalogue &catalogue)
{
    CriteriaBlock block;
    QJsonArray any{json}; // a criterion alone
    if (json.contains(u"any"_s)) {
        for (const QString &key : json.keys())
            if (key != u"any"_s && key != u"exclude"_s)
                return malformed(Words::tr("Block %1 has a part “%2” that no block has.").arg(number).arg(key));
        if (!json.value(u"any"_s).isArray() || json.value(u"any"_s).toArray().isEmpty())
            return malformed(Words::tr("Block %1 has no criterion.").arg(number));
        if (const QJsonValue exclude = json.value(u"exclude"_s); !exclude.isUndefined() && !exclude.isBool())
            return malformed(Words::tr("“exclude” of block %1 is neither true nor false.").arg(number));
        any = json.value(u"any"_s).toArray();
        block.exclude = json.value(u"exclude"_s).toBool();
    }
    if (any.size() > mostBlocks)
        return malformed(Words::tr("Block %1 has more than %2 criteria.").arg(number).arg(mostBlocks));
    for (const QJsonValue &value : any) {
        const QString place = Words::tr("Block %1, criterion %2").arg(number).arg(block.any.size() + 1);
        if (!value.isObject())
            return malformed(Words::tr("%1 is no JSON object.").arg(place));
        const Result<Criterion> criterion = CriterionParser(catalogue).parse(value.toObject());
        if (!criterion)
            return at(place, criterion.error());
        block.any.append(*criterion);
    }
    return block;
}

QJsonValue valueOf(const Criterion &criterion)
{
    const ValueKind kind = valueKindOf(criterion);
    const bool isDays = criterion.op == Criterion::Operator::LastDays || criterion.op == Criterion::Operator::NextDays;
    const auto one = [&](const QString &text) -> QJsonValue {
        if (kind == ValueKind::Number || isDays)
            return text.toDouble();
        if (kind == ValueKind::YesNo)
            return text == u"1"_s;
        return text;
    };
    if (valuesOf(criterion.op, kind) == 1)
        return one(criterion.values.value(0));
    QJsonArray values;
    for (const QString &value : criterion.values)
        values.append(one(value));
    return values;
}

/** Its name, unless another thing has it too. */
template <class Thing>
QJsonValue nameOrNumber(const QList<Thing> &things, qint64 id)
{
    const auto named = std::ranges::find_if(things, [&](const Thing &thing) { return thing.id.value == id; });
    if (named == things.end())
        return id;
    const auto same =
        std::ranges::count_if(things, [&](const Thing &thing) { return folded(thing.name) == folded(named->name); });
    return same == 1 ? QJsonValue(named->name) : QJsonValue(id);
}

/** One of the project's own has the name that means another since. */
bool isCalledTracking(const QList<Consent> &consents, ConsentId id)
{
    return std::ranges::any_of(
        consents, [&](const Consent &consent) { return consent.id == id && namesTrackingConsent(consent.name); });
}

/** `catalogue`: names instead of numbers, where they say it without doubt. */
void addSubject(QJsonObject &json, const Criterion &criterion, const CriteriaCatalogue *catalogue)
{
    const auto named = [&](const QString &key, qint64 id, const auto &things) {
        json.insert(key, nameOrNumber(things, id));
    };
    static const CriteriaCatalogue none;
    const CriteriaCatalogue &known = catalogue ? *catalogue : none;
    switch (criterion.subject) {
    case Subject::Field:
        if (catalogue || !criterion.field.id.isValid())
            json.insert(u"field"_s, criterion.field.name);
        else
            json.insert(u"field"_s, criterion.field.id.value);
        break;
    case Subject::Domain:
        json.insert(u"about"_s, u"domain"_s);
        break;
    case Subject::Status:
        json.insert(u"about"_s, u"status"_s);
        break;
    case Subject::Created:
        json.insert(u"about"_s, u"created"_s);
        break;
    case Subject::Modified:
        json.insert(u"about"_s, u"modified"_s);
        break;
    case Subject::Consent:
        if (criterion.consent == trackingConsent)
            json.insert(u"consent"_s, trackingConsentWord());
        else if (isCalledTracking(known.consents, criterion.consent))
            json.insert(u"consent"_s, criterion.consent.value);
        else
            named(u"consent"_s, criterion.consent.value, known.consents);
        break;
    case Subject::Group:
        named(u"group"_s, criterion.group.value, known.groups);
        break;
    case Subject::Message:
        if (!criterion.message.isValid())
            json.insert(u"about"_s, u"messages"_s);
        else
            named(u"message"_s, criterion.message.value, known.messages);
        break;
    }
}

QJsonObject jsonOf(const Criterion &criterion, const CriteriaCatalogue *catalogue)
{
    QJsonObject json;
    addSubject(json, criterion, catalogue);
    json.insert(u"is"_s, wordFor(criterion.op));
    if (criterion.subject == Subject::Message) {
        if (!criterion.values.isEmpty())
            json.insert(u"days"_s, criterion.values.first().toInt());
    } else if (valuesOf(criterion.op, valueKindOf(criterion)) != 0) {
        json.insert(u"value"_s, valueOf(criterion));
    }
    if (criterion.ignoreAccents)
        json.insert(u"ignore_accents"_s, true);
    if (criterion.exclude)
        json.insert(u"exclude"_s, true);
    return json;
}

QString write(const Criteria &criteria, const CriteriaCatalogue *catalogue)
{
    QJsonArray all;
    for (const CriteriaBlock &block : criteria.all) {
        QJsonArray any;
        for (const Criterion &criterion : block.any)
            any.append(jsonOf(criterion, catalogue));
        QJsonObject json{{u"any"_s, any}};
        if (block.exclude)
            json.insert(u"exclude"_s, true);
        all.append(json);
    }
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"all"_s, all}}).toJson(QJsonDocument::Compact));
}

} // namespace

Result<Criteria> criteriaFromJson(const QString &json, const CriteriaCatalogue &catalogue)
{
    if (json.size() > largest)
        return malformed(Words::tr("The criteria are longer than a million characters."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return malformed(
            Words::tr("The criteria are no JSON: %1, at byte %2.").arg(error.errorString()).arg(error.offset));
    const QJsonObject object = document.object();
    for (const QString &key : object.keys())
        if (key != u"all"_s)
            return malformed(Words::tr("The criteria have a part “%1” where only “all” may stand.").arg(key));
    if (!object.value(u"all"_s).isArray() || object.value(u"all"_s).toArray().isEmpty())
        return malformed(Words::tr("The criteria have no list “all” with at least one block."));
    const QJsonArray all = object.value(u"all"_s).toArray();
    if (all.size() > mostBlocks)
        return malformed(Words::tr("The criteria have more than %1 blocks.").arg(mostBlocks));
    Criteria criteria;
    for (const QJsonValue &value : all) {
        const int number = int(criteria.all.size()) + 1;
        if (!value.isObject())
            return malformed(Words::tr("Block %1 is no JSON object.").arg(number));
        const Result<CriteriaBlock> block = blockFrom(value.toObject(), number, catalogue);
        if (!block)
            return failureOf(block);
        criteria.all.append(*block);
    }
    return criteria;
}

Result<Criteria> checkedCriteria(const Criteria &criteria)
{
    Criteria checked = criteria;
    for (qsizetype block = 0; block < checked.all.size(); ++block) {
        for (qsizetype index = 0; index < checked.all.at(block).any.size(); ++index) {
            const Result<Criterion> criterion = checkedCriterion(checked.all.at(block).any.at(index));
            if (!criterion)
                return at(Words::tr("Block %1, criterion %2").arg(block + 1).arg(index + 1), criterion.error());
            checked.all[block].any[index] = *criterion;
        }
        if (checked.all.at(block).any.isEmpty())
            return malformed(Words::tr("Block %1 has no criterion.").arg(block + 1));
    }
    if (checked.all.isEmpty())
        return refused(u"bad-criteria"_s, Words::tr("There is no criterion yet."), Words::tr("Add one."));
    return checked;
}

QString toJson(const Criteria &criteria)
{
    return write(criteria, nullptr);
}

QString toNamedJson(const Criteria &criteria, const CriteriaCatalogue &catalogue)
{
    return write(criteria, &catalogue);
}
