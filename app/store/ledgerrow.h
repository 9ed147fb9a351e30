#pragma once

#include "consents/communicationtype.h"
#include "contacts/contact.h"
#include "sendings/recipientstate.h"
#include "sendings/sendingstate.h"
#include "store/statement.h"

#include <QHash>

/** A row of the ledger as it stands, with what its sending and its contact say about it. */
struct LedgerRow
{
    SendingId sending;
    bool seed = false;
    RecipientState state = RecipientState::Pending;
    QString address;
    SendingState sendingState = SendingState::Sending;
    std::optional<Instant> deadline;
    bool contactExists = true;
    bool active = true;
    bool quarantined = false;
    std::optional<Instant> handedAt;
    bool addressErased = false;
    bool hasErrors = false; ///< deliveries failed since the last success
    ContactId contact;
    CommunicationTypeId type;

    /** Its sending is under way and not past its deadline. */
    bool isRunning(Instant now) const
    {
        return sendingState == SendingState::Sending && (!deadline || now < *deadline);
    }
};

/** All in one statement, for asking row by row costs more than moving them. */
Result<QHash<RowId, LedgerRow>> readLedgerRows(QSqlDatabase &db, const QList<RowId> &rows);
