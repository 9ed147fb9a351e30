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

    /** What becomes of messages that were made and announced, but had not left when the sending stopped (§10). */
    enum class Prepared { Cancel, Deliver };
    /** Final. The reason may not be empty. Rows not yet handed over become CANCELLED; with Prepared::Deliver those
        already prepared leave first, and the sending is cancelled when they have left. */
    Result<Sending> cancel(SendingId id, const QString &who, const QString &reason,
                           Prepared prepared = Prepared::Cancel);
    Result<Sending> pause(SendingId id, const QString &who, const QString &reason = {});
    /** A paused sending goes on; one that waits for its server is tried at once. */
    Result<Sending> resume(SendingId id, const QString &who);
    /** A planned, late or to-be-approved sending gets another launch time; none: now. */
    Result<Sending> reschedule(SendingId id, const QString &who, const std::optional<WallTime> &start);
    /** The pace of a running sending, without losing a position (§7.1). */
    Result<Sending> changePace(SendingId id, const QString &who, const Pace &pace);
    /** A new draft with the same message and options, for those who were not reached; the deadline is cleared. */
    Result<SendingId> copyToRemaining(SendingId id);

    /** Rows whose fate is unknown: the person decides, for all of them or for one contact (architecture §5). Sent again
        they keep their Message-ID. */
    Result<qint64> treatUnknownAsDelivered(SendingId id, const QString &who, std::optional<ContactId> only = {});
    Result<qint64> resendUnknown(SendingId id, const QString &who, std::optional<ContactId> only = {});

private:
    Database &m_database;
};
