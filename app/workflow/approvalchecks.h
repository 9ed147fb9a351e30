#pragma once

#include "messages/messagechecks.h"
#include "results/sendingfigures.h"
#include "sendings/approvalcheck.h"
#include "sendings/eligibility.h"
#include "sendings/planner.h"
#include "sendings/rehearsalmark.h"
#include "sendings/snapshot.h"
#include "smtp/senderdomain.h"

/** The real values behind the checklist. */
struct ApprovalFacts
{
    Sending sending;
    Snapshot snapshot;
    qint64 recipients = 0;
    qint64 seeds = 0;
    QMap<ExclusionReason, qint64> excluded;
    std::optional<RehearsalMark> rehearsal;   ///< the last one, if any
    std::optional<qint64> previousRecipients; ///< of the last approved sending: a number that jumps is worth a look
    QString accountName;
    Forecast forecast;
    QList<MessageFinding> findings;
    SenderDomain senderDomain;
    bool messageModifiedSince = false;
    QByteArray projectZone;
    Instant now{};
};

/** The instructions of §9.2, in the order a person verifies them, each with what is really going to happen. */
QList<ApprovalCheck> approvalChecks(const ApprovalFacts &facts);
