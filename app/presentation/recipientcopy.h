#pragma once

#include "messages/messagerenderer.h"
#include "sendings/snapshot.h"
#include "store/database.h"

class PasswordStore;

/** What one recipient of a prepared sending will receive (specification §9.3). */
struct RecipientCopy
{
    qint64 offset = 0; ///< her place among the recipients
    QString name;
    QString language;
    Result<RenderedMessage> rendered;
};

/** The copy at a place, counted round and round; in `language`, or in the recipient's own version when it is empty. */
RecipientCopy readRecipientCopy(Database &database, PasswordStore &passwords, SendingId sending,
                                const Snapshot &snapshot, qint64 offset, const QString &language);
