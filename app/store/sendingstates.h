#pragma once

#include "sendings/recipientstate.h"
#include "sendings/sendingstate.h"
#include "store/statement.h"

/**
 * The one place that moves sendings and their rows from state to state (specification §9.1, §11.1), inside the
 * transaction of its caller: the history of the sending and the counters of the ledger can therefore never disagree
 * with the states.
 */
class SendingStates
{
public:
    explicit SendingStates(QSqlDatabase &db)
        : m_db(db)
    {
    }

    /** Who moved it and why: the audit line of §9.1. */
    struct Cause
    {
        QString who; ///< empty: Envoi by itself
        QString reason;
    };

    /**
     * Only when it still is in `from` and the table of §9.1 allows it; else refused as `state-changed`: somebody was
     * quicker. Also keeps started_at, ended_at and state_reason.
     */
    Result<void> move(SendingId id, SendingState from, SendingState to, const Cause &cause, Instant now);
    /** The history line alone, for a sending that was created in a state. */
    Result<void> note(SendingId id, const QString &fromWord, SendingState to, const Cause &cause, Instant now);

    /** All rows of a sending that are in one of `from`, or only that of one contact. Returns how many moved. */
    Result<qint64> moveRows(SendingId id, const QList<RecipientState> &from, RecipientState to, const QString &reason,
                            Instant now, std::optional<ContactId> only = {});
    /** The counters for one row that the caller moved itself. */
    Result<void> countRow(SendingId id, bool seed, RecipientState from, RecipientState to);
    /** The same for many rows at once; the caller takes them from another state. */
    Result<void> addToCount(SendingId id, bool seed, RecipientState state, qint64 rows);
    /** The counters from the rows, after they were written or removed. */
    Result<void> recount(SendingId id);

private:
    QSqlDatabase &m_db;
};
