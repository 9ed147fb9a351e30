#include "workflow/sendingtexts.h"

#include "sendings/schedule.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendingTexts)
};

} // namespace

QString wallText(Instant instant, const QByteArray &zone)
{
    const QDateTime wall = inZone(instant, zone);
    const QLocale locale;
    return Words::tr("%1, %2 (%3)", "date, time (zone)")
        .arg(locale.toString(wall.date(), QLocale::LongFormat), locale.toString(wall.time(), u"HH:mm"_s),
             QString::fromUtf8(wall.timeZone().id()));
}

QString durationText(std::chrono::milliseconds duration)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(duration).count();
    const QString days = Words::tr("%Ln day(s)", nullptr, int(minutes / (24 * 60)));
    const auto hours = minutes / 60 % 24;
    if (minutes >= 24 * 60)
        return Words::tr("%1 %2 h", "days, hours").arg(days).arg(hours);
    if (hours > 0)
        return Words::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return Words::tr("%1 min").arg(minutes);
}

QString exclusionText(const QMap<ExclusionReason, qint64> &excluded)
{
    QStringList parts;
    for (auto it = excluded.begin(); it != excluded.end(); ++it)
        if (it.value() > 0)
            parts.append(countOf(it.key(), it.value()));
    return parts.join(u" · "_s);
}
