#include "groups/criterionparser.h"

#include "base/folding.h"
#include "consents/trackingconsent.h"
#include "contacts/contactstatus.h"
#include "contacts/emailaddress.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using Operator = Criterion::Operator;
using Subject = Criterion::Subject;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CriterionParser)
};

constexpr int mostDays = 36'500;
constexpr qsizetype mostValues = 10'000;

const std::pair<QString, Subject> aboutWords[] = {{u"domain"_s, Subject::Domain},
                                                  {u"status"_s, Subject::Status},
                                                  {u"created"_s, Subject::Created},
                                                  {u"modified"_s, Subject::Modified},
                                                  {u"messages"_s, Subject::Message}};

tl::unexpected<Failure> bad(const QString &what, const QString &remedy)
{
    return refused(u"bad-criteria"_s, what, remedy);
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"1"_s : u"0"_s;
    if (value.isDouble() && double(value.toInteger()) == value.toDouble())
        return QString::number(value.toInteger());
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

/** By number, by name as it is written, or as names are compared. Empty name: nothing was named. */
template <class Thing>
const Thing *named(const QList<Thing> &things, const QJsonValue &wanted)
{
    for (const Thing &thing : things)
        if (wanted.isDouble() && double(thing.id.value) == wanted.toDouble())
            return &thing;
    for (const Thing &thing : things)
        if (wanted.isString() && folded(thing.name) == folded(wanted.toString()))
            return &thing;
    return nullptr;
}

template <class Thing>
QStringList namesOf(const QList<Thing> &things)
{
    QStringList names;
    for (const Thing &thing : things)
        names.append(thing.name);
    return names.size() > 20 ? names.first(20) << u"…"_s : names;
}

Result<const ContactField *> fieldFor(const ContactFields &fields, const QJsonValue &wanted)
{
    for (const ContactField &field : fields)
        if (wanted.isDouble() && field.id.isValid() && double(field.id.value) == wanted.toDouble())
            return &field;
    if (wanted.isDouble())
        return bad(Words::tr("the field it speaks of does not exist any more."), Words::tr("Choose another field."));
    const QString name = fieldNamed(wanted.toString(), fields);
    for (const ContactField &field : fields)
        if (!name.isEmpty() && field.name == name)
            return &field;
    return bad(Words::tr("there is no field “%1”.").arg(wanted.toString()),
               Words::tr("The fields are: %1.").arg(namesOf(fields).join(u", "_s)));
}

Result<QString> checkedDays(const QString &text)
{
    bool isNumber = false;
    const int days = text.trimmed().toInt(&isNumber);
    if (!isNumber || days < 0 || days > mostDays)
        return bad(Words::tr("“%1” is no number of days.").arg(text.left(60)),
                   Words::tr("Give a whole number from 0 to %1.").arg(mostDays));
    return QString::number(days);
}

Result<QString> checkedStatus(const QString &text)
{
    QStringList words;
    for (ContactStatus status : {ContactStatus::Active, ContactStatus::Inactive, ContactStatus::Quarantine,
                                 ContactStatus::KillFile, ContactStatus::Invalid, ContactStatus::NoAddress})
        words.append(wordFor(status));
    if (words.contains(text.trimmed().toUpper()))
        return text.trimmed().toUpper();
    return bad(Words::tr("“%1” is no status.").arg(text.left(60)),
               Words::tr("The statuses are: %1.").arg(words.join(u", "_s)));
}

/** A whole domain in its Unicode form; a part of one as it is. */
QString readableDomain(const QString &text)
{
    const QString domain = text.trimmed().startsWith(u'@') ? text.trimmed().mid(1) : text.trimmed();
    const Result<EmailAddress> address = EmailAddress::parse(u"x@"_s + domain);
    return address ? address->domain() : domain;
}

/** The value in its stored form. */
Result<QString> checkedValue(const Criterion &criterion, const QString &text)
{
    const ValueKind kind = valueKindOf(criterion);
    if (kind == ValueKind::Message || kind == ValueKind::Consent || criterion.op == Operator::LastDays ||
        criterion.op == Operator::NextDays)
        return checkedDays(text);
    if (kind == ValueKind::Status)
        return checkedStatus(text);
    Result<QString> value = text.trimmed();
    if (criterion.subject == Subject::Domain)
        value = readableDomain(text);
    else if (kind == ValueKind::Day)
        value = normalisedValue({{}, Words::tr("date"), ContactField::Type::Date}, text);
    else if (criterion.subject == Subject::Field)
        value = normalisedValue(criterion.field, text);
    if (value && value->isEmpty())
        return bad(Words::tr("the value is empty."), Words::tr("Use “empty” or “not_empty”, or give a value."));
    return value;
}

/** Whether the values together make sense: between has a low and a high end, and so on. */
Result<void> checkValues(const Criterion &criterion)
{
    const ValueKind kind = valueKindOf(criterion);
    if (criterion.ignoreAccents && kind != ValueKind::Text && kind != ValueKind::Choice)
        return bad(Words::tr("only texts have accents to ignore."), Words::tr("Leave “ignore_accents” out."));
    if (kind == ValueKind::Text || kind == ValueKind::Choice)
        for (const QString &value : criterion.values)
            if (folded(value).isEmpty())
                return bad(Words::tr("the value is empty."), Words::tr("Use “empty” or “not_empty”, or give a value."));
    const int wanted = valuesOf(criterion.op, kind);
    if ((wanted > 0 && criterion.values.size() != wanted) || (wanted < 0 && criterion.values.isEmpty()))
        return bad(Words::tr("a value is missing."), Words::tr("Fill it in."));
    if (criterion.op != Operator::Between)
        return {};
    const QString &low = criterion.values.first();
    const QString &high = criterion.values.last();
    const bool inOrder = kind == ValueKind::Number ? low.toDouble() <= high.toDouble() : low <= high;
    if (!inOrder)
        return bad(Words::tr("nothing lies between %1 and %2.").arg(low, high),
                   Words::tr("Put the smaller one first."));
    return {};
}

} // namespace

Result<Criterion> CriterionParser::parse(const QJsonObject &json) const
{
    static const QStringList parts{u"field"_s, u"about"_s, u"consent"_s, u"group"_s,          u"message"_s,
                                   u"is"_s,    u"value"_s, u"days"_s,    u"ignore_accents"_s, u"exclude"_s};
    for (const QString &key : json.keys())
        if (!parts.contains(key))
            return bad(Words::tr("no criterion has a part “%1”.").arg(key),
                       Words::tr("The parts are: %1.").arg(parts.join(u", "_s)));
    Criterion criterion;
    for (const auto &[key, flag] :
         {std::pair(u"exclude"_s, &criterion.exclude), std::pair(u"ignore_accents"_s, &criterion.ignoreAccents)}) {
        if (json.contains(key) && !json.value(key).isBool())
            return bad(Words::tr("“%1” is neither true nor false.").arg(key),
                       Words::tr("Write true, or leave it out."));
        *flag = json.value(key).toBool();
    }
    for (const auto &read : {&CriterionParser::readSubject, &CriterionParser::readOperator,
                             &CriterionParser::readValues, &CriterionParser::readDays})
        if (const Result<void> done = (this->*read)(json, criterion); !done)
            return failureOf(done);
    return checkedCriterion(criterion);
}

Result<void> CriterionParser::readSubject(const QJsonObject &json, Criterion &criterion) const
{
    QStringList given;
    for (const QString &key : {u"field"_s, u"about"_s, u"consent"_s, u"group"_s, u"message"_s})
        if (json.contains(key))
            given.append(key);
    if (given.size() != 1)
        return bad(given.isEmpty() ? Words::tr("it does not say what it is about.")
                                   : Words::tr("it is about two things: %1.").arg(given.join(u", "_s)),
                   Words::tr("Give exactly one of field, about, consent, group and message."));
    const QString key = given.first();
    const QJsonValue wanted = json.value(key);
    if (!wanted.isString() && !wanted.isDouble())
        return bad(Words::tr("“%1” is neither a name nor a number.").arg(key), Words::tr("Write the name as a text."));
    const auto unknown = [&](const QString &sentence, const QStringList &names) {
        return bad(sentence, names.isEmpty() ? Words::tr("There is none yet: create it first.")
                                             : Words::tr("There are: %1.").arg(names.join(u", "_s)));
    };
    if (key == u"field"_s) {
        const Result<const ContactField *> field = fieldFor(m_catalogue.fields, wanted);
        if (!field)
            return failureOf(field);
        criterion.field = **field;
    } else if (key == u"consent"_s) {
        if (namesTrackingConsent(wanted.toString())) {
            for (const Consent &own : m_catalogue.consents)
                if (own.id != trackingConsent && folded(own.name) == folded(wanted.toString()))
                    return bad(Words::tr("“%1” means two consents.").arg(own.name),
                               Words::tr("Give the number of yours, %1, or another name to it.").arg(own.id.value));
            criterion.subject = Subject::Consent;
            criterion.consent = trackingConsent;
            return {};
        }
        const Consent *consent = named(m_catalogue.consents, wanted);
        if (!consent)
            return unknown(Words::tr("there is no consent “%1”.").arg(textOf(wanted)), namesOf(m_catalogue.consents));
        criterion.subject = Subject::Consent;
        criterion.consent = consent->id;
    } else if (key == u"group"_s) {
        const Group *group = named(m_catalogue.groups, wanted);
        if (!group)
            return unknown(Words::tr("there is no group “%1”.").arg(textOf(wanted)), namesOf(m_catalogue.groups));
        criterion.subject = Subject::Group;
        criterion.group = group->id;
    } else if (key == u"message"_s) {
        const CriteriaCatalogue::NamedMessage *message = named(m_catalogue.messages, wanted);
        if (!message)
            return unknown(Words::tr("there is no message “%1”.").arg(textOf(wanted)), namesOf(m_catalogue.messages));
        criterion.subject = Subject::Message;
        criterion.message = message->id;
    } else {
        QStringList words;
        for (const auto &[word, subject] : aboutWords) {
            words.append(word);
            if (wanted.toString() == word) {
                criterion.subject = subject;
                return {};
            }
        }
        return bad(Words::tr("nothing is known “about” “%1”.").arg(textOf(wanted)),
                   Words::tr("Give one of: %1.").arg(words.join(u", "_s)));
    }
    return {};
}

Result<void> CriterionParser::readOperator(const QJsonObject &json, Criterion &criterion) const
{
    const QString word = json.value(u"is"_s).toString();
    const QList<Operator> &offered = operatorsFor(valueKindOf(criterion));
    const std::optional<Operator> op = operatorFrom(word);
    if (op && offered.contains(*op)) {
        criterion.op = *op;
        return {};
    }
    QStringList words;
    for (Operator each : offered)
        words.append(wordFor(each));
    return bad(word.isEmpty() ? Words::tr("“is”, its operator, is missing.")
                              : Words::tr("the operator “%1” does not suit it.").arg(word),
               Words::tr("Give one of: %1.").arg(words.join(u", "_s)));
}

Result<void> CriterionParser::readValues(const QJsonObject &json, Criterion &criterion) const
{
    const int wanted = valuesOf(criterion.op, valueKindOf(criterion));
    const QJsonValue value = json.value(u"value"_s);
    const QString op = wordFor(criterion.op);
    if (wanted == 0)
        return value.isUndefined() ? Result<void>()
                                   : bad(Words::tr("“%1” takes no value.").arg(op), Words::tr("Leave “value” out."));
    if (value.isUndefined() || value.isNull() || value.isObject())
        return bad(Words::tr("“%1” needs a value.").arg(op), Words::tr("Add “value”."));
    if (wanted == 1 && value.isArray())
        return bad(Words::tr("“%1” takes one value, not a list.").arg(op), Words::tr("Use “in” for a list."));
    if (wanted == 2 && value.toArray().size() != 2)
        return bad(Words::tr("“%1” takes two values.").arg(op), Words::tr("Write “value”: [low, high]."));
    const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
    if (values.isEmpty() || values.size() > mostValues)
        return bad(Words::tr("the list of “%1” has %2 values.").arg(op).arg(values.size()),
                   Words::tr("Give from 1 to %1.").arg(mostValues));
    for (const QJsonValue &one : values) {
        if (one.isArray() || one.isObject() || one.isNull())
            return bad(Words::tr("a value of “%1” is neither text, number, true nor false.").arg(op),
                       Words::tr("Correct it."));
        criterion.values.append(textOf(one));
    }
    return {};
}

Result<void> CriterionParser::readDays(const QJsonObject &json, Criterion &criterion) const
{
    if (!json.contains(u"days"_s))
        return {};
    if (criterion.subject != Subject::Message)
        return bad(Words::tr("“days” is only for criteria about a message."),
                   Words::tr("Use “is”: \"last_days\" with “value”."));
    criterion.values = {textOf(json.value(u"days"_s))};
    return {};
}

Result<Criterion> checkedCriterion(const Criterion &criterion)
{
    Criterion checked = criterion;
    for (QString &value : checked.values) {
        const Result<QString> normal = checkedValue(criterion, value);
        if (!normal)
            return failureOf(normal);
        value = *normal;
    }
    if (const Result<void> sound = checkValues(checked); !sound)
        return failureOf(sound);
    return checked;
}
