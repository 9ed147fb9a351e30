#pragma once

#include "groups/criterion.h"
#include "sendings/schedule.h"

#include <QHash>
#include <QLocale>
#include <QSet>

/**
 * Criteria read as a person reads them, over plain values: the other opinion of the property test. It shares no code
 * with the SQL but the structs; it folds texts, counts days and compares numbers in its own way.
 */
namespace NaiveCriteria {

struct Person
{
    QHash<QString, QString> values; ///< own fields, email, language, time_zone
    QString domain;
    QString status;
    Instant created{};
    Instant modified{};
    struct Standing
    {
        qint64 validUntil = 0;
    };
    QHash<qint64, Standing> consents;
    QSet<qint64> staticGroups;
    struct Copy
    {
        qint64 message = 0;
        QString state;
        Instant handed{};
        struct Event
        {
            bool isClick = false;
            bool byMachine = false;
            Instant at{};
        };
        QList<Event> events;
    };
    QList<Copy> copies; ///< those handed over
};

struct Project
{
    Instant now{};
    QByteArray zone;
    QHash<qint64, Criteria> dynamicGroups;
};

inline QString withoutAccents(const QString &text)
{
    static const QHash<QChar, QString> plain{{u'à', QStringLiteral("a")},  {u'â', QStringLiteral("a")},
                                             {u'ç', QStringLiteral("c")},  {u'é', QStringLiteral("e")},
                                             {u'è', QStringLiteral("e")},  {u'ê', QStringLiteral("e")},
                                             {u'ô', QStringLiteral("o")},  {u'ù', QStringLiteral("u")},
                                             {u'œ', QStringLiteral("oe")}, {u'æ', QStringLiteral("ae")}};
    QString result;
    for (QChar c : text)
        if (!c.isMark())
            result += plain.value(c, QString(c));
    return result;
}

inline QString comparable(const QString &text, bool ignoreAccents)
{
    const QString lower = text.normalized(QString::NormalizationForm_C).toLower();
    return ignoreAccents ? withoutAccents(lower) : lower;
}

inline bool textHolds(const Criterion &criterion, const QString &value)
{
    using enum Criterion::Operator;
    const QString own = comparable(value, criterion.ignoreAccents);
    const auto wanted = [&](int index = 0) { return comparable(criterion.values.at(index), criterion.ignoreAccents); };
    switch (criterion.op) {
    case Equal:
        return own == wanted();
    case Different:
        return own != wanted();
    case Contains:
        return own.indexOf(wanted()) >= 0;
    case Starts:
        return own.left(wanted().size()) == wanted();
    case Ends:
        return own.right(wanted().size()) == wanted();
    case Empty:
        return own.isEmpty();
    case NotEmpty:
        return !own.isEmpty();
    default:
        for (int index = 0; index < criterion.values.size(); ++index)
            if (own == wanted(index))
                return true;
        return false;
    }
}

/** -1, 0 or 1 for each wanted value, by `compare(own, wanted)`. */
template <class Compare>
bool orderHolds(const Criterion &criterion, bool empty, Compare compare)
{
    using enum Criterion::Operator;
    if (criterion.op == Empty || criterion.op == NotEmpty)
        return empty == (criterion.op == Empty);
    if (empty)
        return criterion.op == Different;
    switch (criterion.op) {
    case Equal:
        return compare(0) == 0;
    case Different:
        return compare(0) != 0;
    case Less:
        return compare(0) < 0;
    case AtMost:
        return compare(0) <= 0;
    case Greater:
        return compare(0) > 0;
    case AtLeast:
        return compare(0) >= 0;
    case Between:
        return compare(0) >= 0 && compare(1) <= 0;
    default:
        for (int index = 0; index < criterion.values.size(); ++index)
            if (compare(index) == 0)
                return true;
        return false;
    }
}

inline bool dayHolds(const Criterion &criterion, QDate own, QDate today)
{
    using enum Criterion::Operator;
    if (own.isValid() && criterion.op == LastDays)
        return own.daysTo(today) >= 0 && own.daysTo(today) <= criterion.values.first().toInt();
    if (own.isValid() && criterion.op == NextDays)
        return today.daysTo(own) >= 0 && today.daysTo(own) <= criterion.values.first().toInt();
    if (own.isValid() && criterion.op == Anniversary) {
        QDate celebrated(today.year(), own.month(), own.day());
        if (!celebrated.isValid()) // 29 February
            celebrated = QDate(today.year(), 2, 28);
        return celebrated == today;
    }
    if (criterion.op == LastDays || criterion.op == NextDays || criterion.op == Anniversary)
        return false;
    return orderHolds(criterion, !own.isValid(), [&](int index) {
        const qint64 days = QDate::fromString(criterion.values.at(index), Qt::ISODate).daysTo(own);
        return days < 0 ? -1 : days > 0 ? 1 : 0;
    });
}

inline bool holds(const Criteria &criteria, const Person &person, const Project &project);

/** `isRecent`: whether an instant is within the days asked about. */
template <class IsRecent>
bool messageHolds(const Criterion &criterion, const Person &person, IsRecent isRecent)
{
    using enum Criterion::Operator;
    bool received = false;
    bool openedOne = false; // of the copies that left in that time
    for (const Person::Copy &copy : person.copies) {
        if (criterion.message.isValid() && copy.message != criterion.message.value)
            continue;
        for (const Person::Copy::Event &event : copy.events) {
            if (event.byMachine)
                continue;
            if ((criterion.op == Opened || (criterion.op == Clicked && event.isClick)) && isRecent(event.at))
                return true;
            openedOne = openedOne || isRecent(copy.handed);
        }
        if (!isRecent(copy.handed))
            continue;
        const bool accepted = copy.state == QStringLiteral("ACCEPTED");
        received = received || accepted;
        if (criterion.op == Sent || (criterion.op == Delivered && accepted) ||
            (criterion.op == Bounced && copy.state.startsWith(QStringLiteral("BOUNCED"))))
            return true;
    }
    return criterion.op == NotOpened && received && !openedOne;
}

inline bool answers(const Criterion &criterion, const Person &person, const Project &project)
{
    using enum Criterion::Operator;
    const auto dayOf = [&](Instant instant) { return toUtc(instant).toTimeZone(QTimeZone(project.zone)).date(); };
    const QDate today = dayOf(project.now);
    switch (criterion.subject) {
    case Criterion::Subject::Domain:
        return textHolds(criterion, person.domain);
    case Criterion::Subject::Status:
        return criterion.values.contains(person.status) != (criterion.op == Different);
    case Criterion::Subject::Created:
        return dayHolds(criterion, dayOf(person.created), today);
    case Criterion::Subject::Modified:
        return dayHolds(criterion, dayOf(person.modified), today);
    case Criterion::Subject::Group:
        if (project.dynamicGroups.contains(criterion.group.value))
            return holds(project.dynamicGroups.value(criterion.group.value), person, project);
        return person.staticGroups.contains(criterion.group.value);
    case Criterion::Subject::Consent: {
        const bool known = person.consents.contains(criterion.consent.value);
        const qint64 until = person.consents.value(criterion.consent.value).validUntil;
        const bool valid = known && until > toMilliseconds(project.now);
        if (criterion.op == Withdrawn)
            return known && until == 0;
        if (criterion.op == Missing)
            return !valid && !(known && until == 0);
        if (criterion.op == NextDays)
            return valid && until < toMilliseconds(project.now) + 4'000LL * 86'400'000 &&
                   today.daysTo(dayOf(fromMilliseconds(until))) <= criterion.values.first().toInt();
        return valid;
    }
    case Criterion::Subject::Message:
        return messageHolds(criterion, person, [&](Instant instant) {
            return criterion.values.isEmpty() || dayOf(instant).daysTo(today) <= criterion.values.first().toInt();
        });
    case Criterion::Subject::Field:
        break;
    }
    const QString value = person.values.value(criterion.field.name);
    switch (criterion.field.type) {
    case ContactField::Type::Number:
        return orderHolds(criterion, value.isEmpty(), [&](int index) {
            const double own = QLocale::c().toDouble(value);
            const double wanted = QLocale::c().toDouble(criterion.values.at(index));
            return own < wanted ? -1 : own > wanted ? 1 : 0;
        });
    case ContactField::Type::Date:
        return dayHolds(criterion, QDate::fromString(value, Qt::ISODate), today);
    default:
        return textHolds(criterion, value);
    }
}

inline bool holds(const Criteria &criteria, const Person &person, const Project &project)
{
    for (const CriteriaBlock &block : criteria.all) {
        bool any = false;
        for (const Criterion &criterion : block.any)
            any = any || answers(criterion, person, project) != criterion.exclude;
        if (any == block.exclude)
            return false;
    }
    return true;
}

} // namespace NaiveCriteria
