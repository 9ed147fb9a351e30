#include "results/rehearsalreport.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostHours = 24 * 7;

} // namespace

qint64 RehearsalReport::seeds() const
{
    qint64 rows = 0;
    for (qint64 inState : figures.seeds)
        rows += inState;
    return rows;
}

double RehearsalReport::perSecond() const
{
    return took.count() > 0 ? double(messages) * 1000 / double(took.count()) : 0;
}

QList<RehearsalReport::Hour> hoursOf(const RehearsalReport &report, const QList<qint64> &actualByHour)
{
    QList<RehearsalReport::Hour> hours;
    const Instant plannedEnd = report.deadline ? std::min(report.forecast.end, *report.deadline) : report.forecast.end;
    qint64 before = 0;
    for (qsizetype hour = 0; hour < mostHours; ++hour) {
        const Instant from = report.start + hour * 1h;
        if (hour >= actualByHour.size() && from >= plannedEnd)
            break;
        const qint64 until =
            from + 1h >= plannedEnd ? report.forecast.beforeDeadline : deliveredUntil(report.forecast.curve, from + 1h);
        hours.append({from, until - before, actualByHour.value(hour)});
        before = until;
    }
    return hours;
}
