#pragma once

#include <QList>
#include <QString>

/** The state of one row of the ledger (specification §11.1). A row is always in exactly one. */
enum class RecipientState {
    Pending,         ///< not yet handed to any connection
    Sending,         ///< its body may be on its way: the intent is durable, the outcome is not
    Accepted,        ///< 2xx to the final dot
    Deferred,        ///< refused for now, tried again at due_at
    BouncedHard,     ///< the address does not exist
    BouncedSoft,     ///< refused for another reason, or given up after retries
    ProductionError, ///< the message could not be made
    Expired,         ///< the deadline came first (§7.2)
    Cancelled,
    Skipped, ///< not eligible any more at its delivery (§11.2)
    Unknown  ///< the dot left, no answer came: a person decides
};

/** `PENDING`, `PRODUCTION_ERROR`, …: the words of the store and of the command line. */
QString wordFor(RecipientState state);
RecipientState recipientStateFrom(const QString &word);
/** Translated, for people. */
QString nameOf(RecipientState state);
const QList<RecipientState> &allRecipientStates();

/** No engine will touch the row again by itself. */
bool isFinal(RecipientState state);
/** Still waiting for a delivery: Pending or Deferred. */
bool isWaiting(RecipientState state);
