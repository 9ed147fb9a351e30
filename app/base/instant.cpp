#include "base/instant.h"

QString toIso(Instant instant)
{
    return toUtc(instant).toString(Qt::ISODateWithMs);
}

std::optional<Instant> fromIso(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return fromUtc(time);
}

qint64 toMilliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

Instant fromMilliseconds(qint64 value)
{
    return Instant(milliseconds(value));
}

QDateTime toUtc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), Qt::UTC);
}

Instant fromUtc(const QDateTime &time)
{
    return fromMilliseconds(time.toMSecsSinceEpoch());
}
