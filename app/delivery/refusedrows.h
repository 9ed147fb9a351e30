#pragma once

#include "delivery/callbackinbox.h"
#include "delivery/deliveryenvironment.h"

/**
 * The rows of one account whose message the server refused on account of us, or of its content. Which of the two it was
 * shows with the next messages; until then they wait and no attempt is used up, so that a block does not burn the list
 * (reliability §5, 59 and 60).
 */
class RefusedRows : public QObject
{
    Q_OBJECT

public:
    RefusedRows(DeliveryEnvironment &environment, CallbackInbox &inbox)
        : m_environment(environment)
        , m_inbox(inbox)
    {
    }

    /** Those that an earlier engine left waiting. */
    void recall(const QList<DeliveryLedger::PastAnswer> &answers);
    /**
     * Refused just now; `verdict` is what it means if it is about this message. What becomes of the row for now: it
     * waits, or when it was refused alone a second time, the verdict.
     */
    RowOutcome hold(SendingId sending, RowId row, const RowOutcome &verdict, Instant nextTry);
    /** It is tried again: its own answer decides. */
    void triedAgain(RowId row);
    /** It got another answer than a refusal, or none. */
    void forget(RowId row);

    /** The server takes others: it was about these messages. */
    void judge();
    /** Nothing else is left to send that could tell; a single row, or while the server took others, is judged. */
    void judgeWhatIsLeft(bool tookOthers);
    /** It is about us: they are tried again as soon as a person has resumed. */
    void giveBack();

    /** An outcome is on its way to the ledger. */
    bool isUnderWay() const { return m_recording > 0; }

Q_SIGNALS:
    void settled(SendingId sending);
    void ledgerFailed(const Failure &failure);

private:
    struct Refused
    {
        SendingId sending;
        RowOutcome verdict;
        bool isUnderWay = false; ///< tried again, not answered yet
    };
    using Rows = QHash<RowId, Refused>;
    Rows takeWaiting();
    void record(RowId row, SendingId sending, const RowOutcome &outcome);

    DeliveryEnvironment &m_environment;
    CallbackInbox &m_inbox;
    Rows m_rows;
    int m_recording = 0;
};
