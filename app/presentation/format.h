#pragma once

#include "base/figures.h"
#include "base/instant.h"

#include <QByteArray>

/** Days and durations as a person reads them, in the language of now (specification §18). */

/** `24 nov. 2026`, in the zone. */
QString formatDay(Instant instant, const QByteArray &zone);
/** `08:00`, in the zone. */
QString formatTime(Instant instant, const QByteArray &zone);
/** `24 nov. 2026 08:00`, in the zone. */
QString formatDayAndTime(Instant instant, const QByteArray &zone);
/** `12 min ago`, `in 3 h`. */
QString formatRelative(Instant instant, Instant now);
/** `6 h 05 min`, `2 days 4 h`. */
QString formatDuration(milliseconds duration);
