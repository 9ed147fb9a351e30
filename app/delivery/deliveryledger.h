#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"
#include "contacts/contact.h"
#include "delivery/deliveryblock.h"
#include "delivery/retrypolicy.h"
#include "sendings/pace.h"
#include "sendings/recipientstate.h"
#include "sendings/snapshot.h"
#include "smtp/smtpaccount.h"
#include "smtp/smtpreply.h"

#include <QSet>

#include <functional>

/** A sending the engine has to work on now: launched, not paused, not over. */
struct ActiveSending
{
    SendingId id;
    AccountId account;
    Pace pace;
    std::optional<Instant> deadline;
    Instant started{};
    qint64 waiting = 0; ///< rows Pending or Deferred
};

/** A waiting row with what is needed to make its message. */
struct DueRow
{
    RowId id;
    Contact contact;
    QString address; ///< as it was at Prepare
    QString language;
    bool seed = false;
    int attempts = 0;
};

/** What became of one row: the new state with its evidence. */
struct RowOutcome
{
    RecipientState state = RecipientState::Accepted;
    QString reason;
    bool countsAsAttempt = true;    ///< what is the server's or ours never uses up the person's attempts (§11.3)
    std::optional<Instant> nextTry; ///< Deferred: when; else the row keeps its due time
    int replyCode = 0;
    QString replyStatus;
    QString replyText;

    /** The body did not leave: the row waits as before. */
    static RowOutcome waitsAgain()
    {
        RowOutcome outcome;
        outcome.state = RecipientState::Pending;
        outcome.countsAsAttempt = false;
        return outcome;
    }
    /** The body may have left and no answer came: a person decides. */
    static RowOutcome inDoubt()
    {
        RowOutcome outcome;
        outcome.state = RecipientState::Unknown;
        return outcome;
    }
};

/**
 * The ledger as the engine sees it (architecture §5). Implemented in `store` over SQL, in tests over a map.
 *
 * The way of a row: announce() makes the intent durable; markDeparture() notes, right before the body leaves, that it
 * may have been sent; record() notes and then makes durable what became of it.
 *
 * announce() and record() return at once; their callbacks come from the ledger's own thread after the commit is
 * durable, many rows sharing one commit, in the order of the calls: when an intent is durable, so is every outcome
 * recorded before it. Everything else answers on the calling thread.
 */
class DeliveryLedger
{
public:
    virtual ~DeliveryLedger() = default;

    /**
     * Takes the lease of the project, or says who holds it. Of the rows a dead engine left in SENDING those whose body
     * never left wait again, those whose answer it still noted get it, and only the others become UNKNOWN.
     */
    virtual Result<void> takeLease(const QString &program) = 0;
    /** Every few seconds. Fails when the lease was lost: the engine must stop. */
    virtual Result<void> keepLease(Instant now) = 0;
    virtual void releaseLease() = 0;

    struct Advance
    {
        QList<ActiveSending> active;
        QList<SendingId> moved; ///< launched, late, done or ended just now
    };
    /** Starts what is due (Scheduled → Sending, or → Late past the lateness limit), ends what is finished or past its
        deadline, and returns what is to be worked on. */
    virtual Result<Advance> advanceSendings(Instant now) = 0;
    /** What is to be worked on, without starting or ending anything. */
    virtual Result<QList<ActiveSending>> activeSendings(Instant now) = 0;

    virtual Result<SmtpAccount> account(AccountId id) = 0;
    virtual Result<Snapshot> snapshot(SendingId id) = 0;
    virtual Result<RetryPolicy> retryPolicy() = 0;
    /** Which waiting rows are wanted. */
    struct Wanted
    {
        SendingId sending;
        Instant due{};
        const QSet<RowId> &held;   ///< without those the engine already holds
        QStringList exceptDomains; ///< without those to these recipient domains
        int atMost = 0;
    };
    /** First due first; seeds lead. */
    virtual Result<QList<DueRow>> due(const Wanted &wanted) = 0;

    struct HandOff
    {
        Instant at{};
        QString address;
    };
    /** Hand-offs to refill a rate limiter after a restart, oldest first, retries too; those of seeds are not paced
        (§7.1). */
    virtual Result<QList<Instant>> handOffsOfSending(SendingId sending, Instant since) = 0;
    virtual Result<QList<HandOff>> handOffsOfAccount(AccountId account, Instant since) = 0;

    /** What a server answered to a row. */
    struct PastAnswer
    {
        RowId row;
        SendingId sending;
        RecipientState state = RecipientState::Accepted;
        SmtpReply reply;
    };
    /** The newest answers since the sending was last started or resumed, for whoever resumes it knows; oldest first. So
        a restart forgets nothing of what leads to a pause (§10). */
    virtual Result<QList<PastAnswer>> answersToSending(SendingId sending, int atMost) = 0;
    /** The same of all running sendings of an account. */
    virtual Result<QList<PastAnswer>> answersToAccount(AccountId account, int atMost) = 0;

    /** What servers asked of the account and did not take back since. */
    virtual Result<QList<DeliveryBlock>> blocks(AccountId account) = 0;

    /** Answer to announce(): may the message leave? */
    struct Intent
    {
        bool granted = false;
        QString reason =
            {}; ///< not granted: the exclusion reason that now applies (§11.2); empty: paused, cancelled, ended
        qint64 asOf = 0; ///< changes() when it was decided
    };
    using Announced = std::function<void(const Result<Intent> &)>;
    /**
     * Makes the intent durable: SENDING, handed at `now`. Not granted when the sending was paused, cancelled or ended
     * meanwhile (the row waits, or ended with its sending), or when the contact may not receive any more (the row
     * becomes SKIPPED, in the same commit). A row announced before may be announced again: everything is asked anew.
     */
    virtual void announce(RowId row, Instant now, Announced announced) = 0;

    /**
     * Asked right before each MAIL: differs from what it was as soon as anybody but the engine has changed anything, in
     * this program or another. What was granted as of another number is asked about anew, so that who has left, or what
     * was paused, is obeyed by the very next message (reliability §6, 16).
     */
    virtual Result<qint64> changes() = 0;
    struct Standing
    {
        QSet<RowId> mayLeave;
        qint64 asOf = 0;
    };
    /** Which of these granted rows may leave as things stand now. Reads only: the others are to be announced again. */
    virtual Result<Standing> standingOf(const QList<RowId> &granted, Instant now) = 0;

    /**
     * The body is about to leave. The note survives the death of the program, not that of the computer: it says which
     * announced rows are really in doubt. When it cannot be made, the body must not leave.
     */
    virtual Result<void> markDeparture(RowId row) = 0;

    using Recorded = std::function<void(const Result<void> &)>;
    /** Changes nothing when the row was cancelled meanwhile. */
    virtual void record(RowId row, const RowOutcome &outcome, Instant now, Recorded recorded) = 0;

    /** Kept, or removed when it is over; answers like record(). */
    virtual void keepBlock(AccountId account, const DeliveryBlock &block, Instant now, Recorded kept) = 0;

    /** Pauses a running sending by itself, with the reason shown to the person (§10). */
    virtual Result<void> pause(SendingId sending, const QString &reason) = 0;
    /** The time cannot be trusted: what runs is paused, what is planned becomes late, for a person to decide (§6.4). */
    virtual Result<QList<SendingId>> holdAll(const QString &reason) = 0;
};
