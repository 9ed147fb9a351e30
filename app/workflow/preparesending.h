#pragma once

#include "messages/messagechecks.h"
#include "sendings/recipientcount.h"
#include "sendings/sending.h"
#include "store/database.h"

/**
 * "Prepare sending" (specification §9.2): checks, freezes the snapshot and writes one row per message, all in one
 * transaction. Afterwards the sending is ToApprove; a failure leaves the draft as it was, without rows.
 */
class PrepareSending
{
public:
    explicit PrepareSending(Database &database)
        : m_database(database)
    {
    }

    /** What stands in the way, each with its remedy; empty: it can be prepared. Cheap: no counting. */
    Result<QStringList> obstacles(const Sending &sending) const;
    /** The findings of §8 for this message and these recipients. */
    Result<QList<MessageFinding>> checks(const Sending &sending) const;
    Result<Sending> run(SendingId id, const QString &who);

private:
    QList<Failure> findObstacles(const Sending &sending) const;
    /** The first obstacle, or the first error in the message. */
    Result<void> refuseErrors(const Sending &sending) const;

    Database &m_database;
};
