#include "groups/dayranges.h"

using namespace Qt::StringLiterals;
using Operator = Criterion::Operator;

QList<DayRange> dayRanges(const Criterion &criterion, QDate today)
{
    const auto day = [&](qsizetype index) { return QDate::fromString(criterion.values.value(index), Qt::ISODate); };
    const int days = criterion.values.value(0).toInt();
    switch (criterion.op) {
    case Operator::Less:
        return {{std::nullopt, day(0).addDays(-1)}};
    case Operator::AtMost:
        return {{std::nullopt, day(0)}};
    case Operator::Greater:
        return {{day(0).addDays(1), std::nullopt}};
    case Operator::AtLeast:
        return {{day(0), std::nullopt}};
    case Operator::Between:
        return {{day(0), day(1)}};
    case Operator::LastDays:
        return {{today.addDays(-days), today}};
    case Operator::NextDays:
        return {{today, today.addDays(days)}};
    default:
        break;
    }
    QList<DayRange> ranges;
    for (qsizetype index = 0; index < criterion.values.size(); ++index)
        ranges.append({day(index), day(index)});
    return ranges;
}

QStringList anniversaries(QDate today)
{
    QStringList days{today.toString(u"MM-dd"_s)};
    if (days.first() == u"02-28"_s && !QDate::isLeapYear(today.year()))
        days.append(u"02-29"_s);
    return days;
}
