#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"

#include <QMap>
#include <QSqlDatabase>

/** From when on an optimized sending may leave, and the hour it aims at (specification §6.3). */
struct OptimizedStart
{
    Instant start{};
    std::optional<Instant> deadline;
    int hour = 10;       ///< the default hour of the project (§6.3 step 4)
    QString projectZone; ///< for contacts without a zone, or with an unknown one
};

/** Inside write work: gives every recipient row that is not a seed the minute of optimizedInstant(). */
Result<void> setOptimizedDueTimes(QSqlDatabase &db, SendingId sending, const OptimizedStart &from);

/** The zone that counts for a contact: her own when it is known, else the project's. */
QByteArray effectiveZone(const QString &contactZone, const QString &projectZone);
