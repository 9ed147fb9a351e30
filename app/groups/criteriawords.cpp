#include "groups/criteriawords.h"

#include "base/figures.h"
#include "contacts/contactstatus.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;
using Operator = Criterion::Operator;
using Subject = Criterion::Subject;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CriteriaWords)
};

template <class Thing, class AnyId>
QString nameIn(const QList<Thing> &things, AnyId id)
{
    for (const Thing &thing : things)
        if (thing.id == id)
            return thing.name;
    return u"?"_s;
}

QString statusName(const QString &word)
{
    for (ContactStatus status : {ContactStatus::Active, ContactStatus::Inactive, ContactStatus::Quarantine,
                                 ContactStatus::KillFile, ContactStatus::Invalid, ContactStatus::NoAddress})
        if (wordFor(status) == word)
            return nameOf(status);
    return word;
}

QString quoted(const QString &text)
{
    return Words::tr("“%1”").arg(text);
}

QString oneValue(const Criterion &criterion, const QString &value)
{
    switch (valueKindOf(criterion)) {
    case ValueKind::Number:
        return formatNumber(value.toDouble());
    case ValueKind::Day:
        return QLocale().toString(QDate::fromString(value, Qt::ISODate), u"d MMMM yyyy"_s);
    case ValueKind::YesNo:
        return value == u"1"_s ? Words::tr("yes") : Words::tr("no");
    case ValueKind::Status:
        return statusName(value);
    default:
        return quoted(value);
    }
}

QString daysText(const QString &value)
{
    return Words::tr("%Ln day(s)", nullptr, value.toInt());
}

QString dayOperator(Operator op)
{
    switch (op) {
    case Operator::Less:
        return Words::tr("is before");
    case Operator::AtMost:
        return Words::tr("is not after");
    case Operator::Greater:
        return Words::tr("is after");
    case Operator::AtLeast:
        return Words::tr("is not before");
    default:
        return {};
    }
}

QString consentOperator(Operator op)
{
    switch (op) {
    case Operator::Valid:
        return Words::tr("is given and valid");
    case Operator::Withdrawn:
        return Words::tr("was withdrawn");
    case Operator::Missing:
        return Words::tr("was never given, or is over");
    default:
        return Words::tr("ends in the next");
    }
}

QString messageOperator(Operator op)
{
    switch (op) {
    case Operator::Delivered:
        return Words::tr("was delivered");
    case Operator::Bounced:
        return Words::tr("was refused");
    case Operator::Opened:
        return Words::tr("was opened");
    case Operator::Clicked:
        return Words::tr("was clicked");
    case Operator::NotOpened:
        return Words::tr("was delivered, not known to have been opened");
    default:
        return Words::tr("was sent");
    }
}

} // namespace

QString subjectName(const Criterion &criterion, const CriteriaCatalogue &catalogue)
{
    switch (criterion.subject) {
    case Subject::Field:
        if (criterion.field.name == BuiltInField::Email)
            return Words::tr("E-mail address");
        if (criterion.field.name == BuiltInField::Language)
            return Words::tr("Language");
        if (criterion.field.name == BuiltInField::TimeZone)
            return Words::tr("Time zone");
        return criterion.field.name;
    case Subject::Domain:
        return Words::tr("Domain of the address");
    case Subject::Status:
        return Words::tr("Status");
    case Subject::Created:
        return Words::tr("Date of creation");
    case Subject::Modified:
        return Words::tr("Date of the last change");
    case Subject::Consent:
        return Words::tr("Consent “%1”").arg(nameIn(catalogue.consents, criterion.consent));
    case Subject::Group:
        return Words::tr("Group “%1”").arg(nameIn(catalogue.groups, criterion.group));
    case Subject::Message:
        if (!criterion.message.isValid())
            return Words::tr("At least one message");
        return Words::tr("Message “%1”").arg(nameIn(catalogue.messages, criterion.message));
    }
    return {};
}

QString operatorName(Operator op, ValueKind kind)
{
    if (kind == ValueKind::Consent)
        return consentOperator(op);
    if (kind == ValueKind::Message)
        return messageOperator(op);
    if (kind == ValueKind::Day)
        if (const QString ofDays = dayOperator(op); !ofDays.isEmpty())
            return ofDays;
    switch (op) {
    case Operator::Equal:
        return Words::tr("is");
    case Operator::Different:
        return Words::tr("is not");
    case Operator::Contains:
        return Words::tr("contains");
    case Operator::Starts:
        return Words::tr("starts with");
    case Operator::Ends:
        return Words::tr("ends with");
    case Operator::Empty:
        return Words::tr("is empty");
    case Operator::NotEmpty:
        return Words::tr("is not empty");
    case Operator::In:
        return Words::tr("is one of");
    case Operator::Less:
        return Words::tr("is less than");
    case Operator::AtMost:
        return Words::tr("is at most");
    case Operator::Greater:
        return Words::tr("is more than");
    case Operator::AtLeast:
        return Words::tr("is at least");
    case Operator::Between:
        return Words::tr("is between");
    case Operator::LastDays:
        return Words::tr("is in the last");
    case Operator::NextDays:
        return Words::tr("is in the next");
    case Operator::Anniversary:
        return Words::tr("has its anniversary today");
    case Operator::Member:
        return Words::tr("contains the contact");
    default:
        return {};
    }
}

QString valueText(const Criterion &criterion)
{
    if (criterion.values.isEmpty())
        return {};
    if (criterion.subject == Subject::Message)
        return Words::tr("in the last %1", "number of days").arg(daysText(criterion.values.first()));
    if (criterion.op == Operator::LastDays || criterion.op == Operator::NextDays)
        return daysText(criterion.values.first());
    QStringList values;
    for (const QString &value : criterion.values.first(std::min<qsizetype>(criterion.values.size(), 10)))
        values.append(oneValue(criterion, value));
    if (criterion.op == Operator::Between)
        return Words::tr("%1 and %2", "between … and …").arg(values.first(), values.last());
    if (criterion.values.size() > values.size())
        values.append(u"…"_s);
    return values.join(u", "_s);
}

QString describe(const Criterion &criterion, const CriteriaCatalogue &catalogue)
{
    QString subject = subjectName(criterion, catalogue);
    if (criterion.subject == Subject::Field && criterion.field.id.isValid())
        subject = quoted(subject);
    QStringList parts{subject, operatorName(criterion.op, valueKindOf(criterion)), valueText(criterion)};
    const bool ofAny = criterion.subject == Subject::Message && !criterion.message.isValid();
    if (ofAny && criterion.op == Operator::NotOpened)
        parts = {Words::tr("messages were delivered, none of which is known to have been opened"),
                 valueText(criterion)};
    parts.removeAll(QString());
    QString words = parts.join(u' ');
    if (criterion.ignoreAccents)
        words = Words::tr("%1 (accents ignored)").arg(words);
    return criterion.exclude ? Words::tr("not: %1", "the contrary of a condition").arg(words) : words;
}

QString describe(const CriteriaBlock &block, const CriteriaCatalogue &catalogue)
{
    QStringList parts;
    for (const Criterion &criterion : block.any)
        parts.append(describe(criterion, catalogue));
    return parts.join(Words::tr(" or ", "between alternatives"));
}

QString describe(const Criteria &criteria, const CriteriaCatalogue &catalogue)
{
    QStringList included;
    QStringList excluded;
    for (const CriteriaBlock &block : criteria.all) {
        const QString words = describe(block, catalogue);
        (block.exclude ? excluded : included)
            .append(block.any.size() > 1 && !block.exclude ? u'(' + words + u')' : words);
    }
    const QString but = excluded.join(Words::tr(" or ", "between alternatives"));
    const QString with = included.join(Words::tr(", and ", "between conditions that must all hold"));
    if (excluded.isEmpty())
        return Words::tr("The contacts for whom %1.").arg(with);
    if (included.isEmpty())
        return Words::tr("All contacts, except those for whom %1.").arg(but);
    return Words::tr("The contacts for whom %1, except those for whom %2.").arg(with, but);
}
