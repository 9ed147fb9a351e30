#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>
#include <optional>

/** A point in time, always UTC, to the millisecond. Wall time and zones exist only at the edges (specification §6.2).
 */
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using std::chrono::milliseconds;

/** `2026-12-01T13:00:00.000Z`, the form of every instant in JSON and exports. */
QString toIso(Instant instant);
std::optional<Instant> fromIso(const QString &text);

/** Milliseconds since 1970, the form of every instant in the store. */
qint64 toMilliseconds(Instant instant);
Instant fromMilliseconds(qint64 value);

QDateTime toUtc(Instant instant);
Instant fromUtc(const QDateTime &time);
