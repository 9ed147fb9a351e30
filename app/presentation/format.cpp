#include "presentation/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QDateTime inZone(Instant instant, const QByteArray &zone)
{
    const QTimeZone known(zone);
    return toUtc(instant).toTimeZone(known.isValid() ? known : QTimeZone::utc());
}

} // namespace

QString formatDay(Instant instant, const QByteArray &zone)
{
    return QLocale().toString(inZone(instant, zone).date(), QStringLiteral("d MMM yyyy"));
}

QString formatTime(Instant instant, const QByteArray &zone)
{
    return inZone(instant, zone).toString(QStringLiteral("HH:mm"));
}

QString formatDayAndTime(Instant instant, const QByteArray &zone)
{
    return QStringLiteral("%1 %2").arg(formatDay(instant, zone), formatTime(instant, zone));
}

QString formatRelative(Instant instant, Instant now)
{
    const bool past = instant <= now;
    const milliseconds distance = past ? now - instant : instant - now;
    if (distance < std::chrono::minutes(1))
        return past ? Words::tr("just now") : Words::tr("in a moment");
    return past ? Words::tr("%1 ago").arg(formatDuration(distance)) : Words::tr("in %1").arg(formatDuration(distance));
}

QString formatDuration(milliseconds duration)
{
    using namespace std::chrono;
    const auto minutes = int(duration_cast<std::chrono::minutes>(duration).count());
    const int days = minutes / 1440;
    const int hours = minutes / 60 % 24;
    if (minutes < 1)
        return Words::tr("%1 s").arg(duration_cast<seconds>(duration).count());
    if (days > 0)
        return hours > 0 ? Words::tr("%Ln day(s) %1 h", nullptr, days).arg(hours)
                         : Words::tr("%Ln day(s)", nullptr, days);
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    return minutes % 60 > 0 ? Words::tr("%1 h %2 min").arg(hours).arg(minutes % 60, 2, 10, QChar(u'0'))
                            : Words::tr("%1 h").arg(hours);
}
