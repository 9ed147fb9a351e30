#pragma once

#include "sendings/sending.h"
#include "store/database.h"

/** What can be ordered of a sending once it is approved (specification §6.4, §10). The engine obeys at its next
 * hand-off. */
class SteerSending
{
public:
    explicit SteerSending(Database &database)
        : m_database(database)
    {
    }

    /** Final. The reason may not be empty. Rows not yet handed over become CANCELLED. */
    Result<Sending> cancel(SendingId id, const QString &who, const QString &reason);
    Result<Sending> pause(SendingId id, const QString &who, const QString &reason = {});
    Result<Sending> resume(SendingId id, const QString &who);
    /** A planned, late or to-be-approved sending gets another launch time; none: now. */
    Result<Sending> reschedule(SendingId id, const QString &who, const std::optional<WallTime> &start);
    /** The pace of a running sending, without losing a position (§7.1). */
    Result<Sending> changePace(SendingId id, const QString &who, const Pace &pace);
    /** A new draft with the same message and options, for those who were not reached; the deadline is cleared. */
    Result<SendingId> copyToRemaining(SendingId id);

    /** Rows whose fate is unknown: the person decides (architecture §5). */
    Result<qint64> treatUnknownAsDelivered(SendingId id, const QString &who);
    Result<qint64> resendUnknown(SendingId id, const QString &who);

private:
    Database &m_database;
};
