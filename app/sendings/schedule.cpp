#include "sendings/schedule.h"

#include "base/zonename.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Schedule)
};

Result<QTimeZone> zoneNamed(const QByteArray &id)
{
    if (!isTimeZone(id))
        return refused(u"unknown-zone"_s, Words::tr("“%1” is not a time zone.").arg(QString::fromUtf8(id)),
                       Words::tr("Choose one of the list, such as America/Toronto or Europe/Paris."));
    return QTimeZone(id);
}

/** A change of the zone's offset, with the offsets on both sides. */
struct Change
{
    Instant at{};
    std::chrono::seconds before{};
    std::chrono::seconds after{};
};

std::chrono::seconds offsetAt(const QTimeZone &zone, Instant instant)
{
    return std::chrono::seconds(zone.offsetFromUtc(toUtc(instant)));
}

/** Around a wall time read as UTC: no zone is further than 14 hours from it. */
std::vector<Change> changesAround(const QTimeZone &zone, Instant wall)
{
    const QTimeZone::OffsetDataList transitions = zone.transitions(toUtc(wall - 15h), toUtc(wall + 15h));
    std::vector<Change> changes;
    for (const QTimeZone::OffsetData &transition : transitions) {
        const Instant at = fromUtc(transition.atUtc);
        changes.push_back({at, offsetAt(zone, at - 1ms), std::chrono::seconds(transition.offsetFromUtc)});
    }
    return changes;
}

} // namespace

Result<ResolvedTime> resolve(const WallTime &wall)
{
    if (!wall.date.isValid() || !wall.time.isValid())
        return refused(u"bad-date"_s, Words::tr("That is not a date and a time."),
                       Words::tr("Write it like 2026-12-01T08:00."));
    const Result<QTimeZone> zone = zoneNamed(wall.zone);
    if (!zone)
        return failureOf(zone);

    const Instant read = fromUtc(QDateTime(wall.date, wall.time, QTimeZone::utc()));
    std::chrono::seconds offset = offsetAt(*zone, read - 15h);
    for (const Change &change : changesAround(*zone, read)) {
        const Instant lastBefore = change.at + change.before; // wall clock when it is changed …
        const Instant firstAfter = change.at + change.after;  // … and what it shows then
        if (read >= lastBefore && read < firstAfter)
            return ResolvedTime{ResolvedTime::Kind::Gap, read - change.before, {}};
        if (read >= firstAfter && read < lastBefore) {
            const Instant first = read - change.before;
            const Instant second = read - change.after;
            return wall.second ? ResolvedTime{ResolvedTime::Kind::Overlap, second, first}
                               : ResolvedTime{ResolvedTime::Kind::Overlap, first, second};
        }
        if (read >= lastBefore)
            offset = change.after;
    }
    return ResolvedTime{ResolvedTime::Kind::Plain, read - offset, {}};
}

Result<WallTime> wallTimeFrom(const QString &isoLocal, const QString &zone)
{
    const QDateTime local = QDateTime::fromString(isoLocal.trimmed(), Qt::ISODate);
    if (!local.isValid() || local.timeSpec() != Qt::LocalTime || !isoLocal.contains(u'T'))
        return refused(u"bad-date"_s, Words::tr("“%1” is not a date and a time.").arg(isoLocal),
                       Words::tr("Write it like 2026-12-01T08:00."));
    const Result<QTimeZone> known = zoneNamed(zone.toUtf8());
    if (!known)
        return failureOf(known);
    return WallTime{local.date(), local.time(), zone.toUtf8(), false};
}

QDateTime inZone(Instant instant, const QByteArray &zone)
{
    return toUtc(instant).toTimeZone(isTimeZone(zone) ? QTimeZone(zone) : QTimeZone::utc());
}
