#pragma once

#include "sendings/approvalcheck.h"
#include "sendings/planner.h"
#include "sendings/snapshot.h"
#include "store/database.h"

/** Everything the approval dialog and `sendings approve` show (specification §9.2, §9.3). */
struct ApprovalDossier
{
    Sending sending;
    Snapshot snapshot;
    QList<ApprovalCheck> checks;
    qint64 recipients = 0;
    Forecast forecast;
    bool messageModifiedSince = false;  ///< the message was edited after Prepare; the snapshot is what leaves
    bool launchIsPast = false;          ///< choose to send now, or a new date (§6.2)
    std::optional<qint64> numberToType; ///< the person types the number of recipients (§9.2)
};

/** Approve, reject, take back (specification §9.3). Only what was prepared can be approved, and only once. */
class ApproveSending
{
public:
    explicit ApproveSending(Database &database)
        : m_database(database)
    {
    }

    Result<ApprovalDossier> dossier(SendingId id) const;
    struct Options
    {
        bool sendNowAlthoughPast = false; ///< the planned time has passed: leave now
        std::chrono::seconds undo{0};     ///< what would leave now waits so long, and can be taken back (§10)
    };
    /** → Scheduled, or → Sending at once for "now". Refused when the disk could not hold what will be written. */
    Result<Sending> approve(SendingId id, const QString &who, const Options &options);
    Result<Sending> approve(SendingId id, const QString &who) { return approve(id, who, Options()); }
    /** The undo time the window gives: setting `approval.undo`. The command line gives none. */
    Result<std::chrono::seconds> undoTime() const;
    /** Back to Draft with the reason, which may not be empty. Rows and snapshot go. */
    Result<Sending> reject(SendingId id, const QString &who, const QString &reason);
    /** Approved but not started: back to Draft, the approval is void. */
    Result<Sending> takeBack(SendingId id, const QString &who);

private:
    Database &m_database;
};
