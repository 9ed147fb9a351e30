#pragma once

#include "results/engagement.h"
#include "results/sendingfigures.h"
#include "sendings/sending.h"
#include "store/database.h"

/** A sending as the lists show it: home page, planned sendings, results. */
struct SendingLine
{
    Sending sending;
    QString messageName;
    SendingFigures figures;
    bool messageModifiedSince = false; ///< after Prepare: the snapshot is what leaves (§9.3)
    QStringList waiting;               ///< why it does not go on although nobody paused it

    qint64 emails() const { return figures.targeted(); }
    bool operator==(const SendingLine &) const = default;
};

/** The sendings in these states, latest first. */
Result<QList<SendingLine>> readSendingLines(Database &database, const QList<SendingState> &states);

/** The tabs of the page of sendings. */
enum class SendingTab { Drafts, ToApprove, Planned, Running, Over, Cancelled };
QList<SendingState> statesOf(SendingTab tab);
QString nameOf(SendingTab tab);

/** Its opens and clicks, as far as they are known. */
Result<Engagement> readEngagement(Database &database, SendingId sending);
