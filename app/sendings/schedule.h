#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

/** A wall-clock time somewhere (specification §6.2). The pair wall + zone is the truth; the instant is derived. */
struct WallTime
{
    QDate date;
    QTime time;
    QByteArray zone;     ///< IANA id
    bool second = false; ///< of the two instants of an autumn hour that occurs twice, take the later one

    bool operator==(const WallTime &) const = default;
};

/** What a wall time means in UTC, and what had to be done to find out. */
struct ResolvedTime
{
    enum class Kind {
        Plain,
        Gap,    ///< the time does not exist: moved forward by the length of the gap
        Overlap ///< the time occurs twice: `instant` is the one chosen, `other` the other one
    };

    Kind kind = Kind::Plain;
    Instant instant{};
    Instant other{};

    bool operator==(const ResolvedTime &) const = default;
};

/** Fails for an unknown zone or an invalid date. Qt 6.4 resolves gaps wrongly, so transitions are looked up here. */
Result<ResolvedTime> resolve(const WallTime &wall);

/** `2026-12-01T08:00` in a zone, as the command line writes it. */
Result<WallTime> wallTimeFrom(const QString &isoLocal, const QString &zone);

/** The wall time of an instant in a zone (an unknown zone falls back to UTC). */
QDateTime inZone(Instant instant, const QByteArray &zone);

/** When a sending starts (§6). */
struct Schedule
{
    enum class Kind { Now /* on approval */, Optimized, Later };

    Kind kind = Kind::Now;
    std::optional<WallTime> start; ///< Later: required. Optimized: optional, else on approval.
    int windowHours = 24;          ///< Optimized: 24, 48 or 168

    bool operator==(const Schedule &) const = default;
};
