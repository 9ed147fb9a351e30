#include "presentation/sendingwords.h"

#include "presentation/format.h"
#include "results/sendingfigures.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendingWords)
};

} // namespace

QString departureOf(const Sending &sending, const QByteArray &zone)
{
    if (!sending.launchAt)
        return Words::tr("As soon as approved");
    const QString start = formatDayAndTime(*sending.launchAt, zone);
    if (sending.options.schedule.kind != Schedule::Kind::Optimized)
        return start;
    const Instant end = *sending.launchAt + std::chrono::hours(sending.options.schedule.windowHours);
    return QStringLiteral("%1 → %2").arg(start, formatDayAndTime(end, zone));
}

QString departureNote(const Sending &sending, const QByteArray &zone)
{
    if (sending.options.schedule.kind == Schedule::Kind::Optimized)
        return Words::tr("Optimized send times");
    if (!sending.launchAt)
        return {};
    return QStringLiteral("%1 (%2)").arg(QString::fromLatin1(zone), offsetOf(*sending.launchAt, zone));
}

QString paceOf(const Sending &sending)
{
    const Pace &pace = sending.options.pace;
    if (pace.perHour)
        return Words::tr("%1 / h").arg(formatCount(*pace.perHour));
    if (pace.withinTime)
        return Words::tr("in %1").arg(formatDuration(*pace.withinTime));
    return QStringLiteral("—");
}

QString foreseenEndOf(const Sending &sending, qint64 remaining, Instant now, const QByteArray &zone)
{
    if (sending.state != SendingState::Sending || !sending.options.pace.perHour || remaining <= 0)
        return {};
    const auto needed = std::chrono::seconds(remaining * 3600 / *sending.options.pace.perHour);
    const Instant end = now + needed;
    const bool today = inZone(end, zone).date() == inZone(now, zone).date();
    return Words::tr("end foreseen at %1").arg(today ? formatTime(end, zone) : formatDayAndTime(end, zone));
}

QString offsetOf(Instant instant, const QByteArray &zone)
{
    const int seconds = QTimeZone(zone).offsetFromUtc(toUtc(instant));
    const int minutes = std::abs(seconds) / 60;
    const QString hours =
        QStringLiteral("UTC%1%2").arg(seconds < 0 ? QStringLiteral("−") : QStringLiteral("+")).arg(minutes / 60);
    return minutes % 60 == 0 ? hours : QStringLiteral("%1:%2").arg(hours).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString rateOf(qint64 part, qint64 whole)
{
    const std::optional<double> rate = SendingFigures::rate(part, whole);
    return rate ? formatPercent(*rate) : QStringLiteral("–");
}
