#pragma once

#include "base/result.h"
#include "smtp/envelope.h"
#include "smtp/replyclassifier.h"
#include "smtp/saslclient.h"
#include "smtp/smtpaccount.h"
#include "smtp/smtpextensions.h"

#include <QList>

#include <optional>

/**
 * An SMTP session without a socket: reply in, next bytes out (style-examples 8). SmtpConnection owns socket and
 * timeouts.
 *
 * Session:      Greeting → Ehlo (→ Helo) → StartTls → (TLS) → Ehlo → Auth… → Idle
 * Transaction:  Idle → Envelope (MAIL, RCPT, DATA; together when PIPELINING was offered) → Body → Dot → Idle
 *
 * The body follows DATA, or BDAT (RFC 3030) when it is large or PIPELINING is not offered. DATA is preferred for the
 * usual small message: its 354 is the one reply of another class, at which a server that says too much is found out
 * before the next person is concerned. Body and last chunk never leave before the recipient was accepted: what is lost
 * before is certainly not delivered.
 *
 * Behind a data block the commands of the next transaction may leave at once (RFC 2920 §3.1): Body → Dot → Envelope.
 * Then the verdict on the message before is told when all of them are answered, for only that many replies prove that
 * none was left out and each stands for what we take it for.
 */
class SmtpDialogue
{
public:
    enum class Event {
        None,
        StartTls,  ///< hand the socket to TLS, then call secured()
        Ready,     ///< a transaction may start
        WantsBody, ///< 354, or the recipient was accepted and BDAT is used: the body may leave
        Accepted,  ///< 2xx to the dot, or to the last chunk
        Rejected,  ///< the transaction ended otherwise; `stage` and the reply say how
        Failed     ///< the session is of no more use: close it
    };

    struct Step
    {
        QByteArray send;
        Event event = Event::None;
        SmtpStage stage = SmtpStage::Idle;
        SmtpReply reply;
        Failure failure; ///< Failed: in words
    };

    /** `secret`: the password or the access token; held for the session and never part of any text. */
    SmtpDialogue(const SmtpAccount &account, const QString &secret);

    /** TLS is established: at once for implicit TLS, else after StartTls. */
    Step secured();
    Step advance(const SmtpReply &reply);
    enum class BodyForm { DataBlock, Chunk };
    /** How a message of this many octets is to leave. */
    BodyForm bodyFormFor(qint64 size) const;
    /** Begins a transaction; may end at once, Rejected, when the server could not take this message. */
    Step startTransaction(const Envelope &envelope, qint64 size, bool isEightBit, BodyForm form = BodyForm::DataBlock);
    /** When the data block is about to leave: what to write behind it to begin the next transaction, whose message
     * leaves as a data block too. Nothing: that one has to wait for the answer. */
    std::optional<QByteArray> follow(const Envelope &envelope, qint64 size, bool isEightBit);
    /** What the last reply means for the transaction that followed the one it ended. */
    std::optional<Step> takeFollowing() { return std::exchange(m_following, std::nullopt); }
    /** That verdict, when the rest will not come. */
    std::optional<Step> certainVerdict();
    /** The data block was written: the next reply judges the message. */
    void bodyWritten();

    SmtpStage stage() const { return m_stage; }
    bool isIdle() const { return m_stage == SmtpStage::Idle && !m_following; }
    bool isInTransaction() const;
    /** The message before was judged, and nothing that was sent behind it is answered yet. */
    bool isVerdictCertain() const;
    const SmtpExtensions &extensions() const { return m_extensions; }
    /** How the session logged in: `SCRAM-SHA-256`; empty: it did not. */
    QString mechanism() const { return m_mechanism; }

private:
    Step next(const SmtpReply &reply);
    Step dotReply(const SmtpReply &reply);
    std::optional<Step> refusalFor(const Envelope &envelope, qint64 size, bool isEightBit) const;
    Step greeted(const SmtpReply &reply);
    Step afterEhlo(const SmtpReply &reply);
    Step authenticate();
    Step continueLogin(const SmtpReply &reply);
    Step envelopeReply(const SmtpReply &reply);
    Step refuse(int code, const QString &enhanced, const QString &text) const;
    Step endTransaction(Event event, SmtpStage stage, const SmtpReply &reply);
    Step sendNext(const QByteArray &command, SmtpStage stage);
    Step ready();
    Step fail(const SmtpReply &reply, const Failure &failure);

    SmtpAccount m_account;
    QString m_secret;
    QByteArray m_clientName;
    SmtpExtensions m_extensions;
    SmtpStage m_stage = SmtpStage::Greeting;
    QString m_mechanism;
    std::unique_ptr<SaslClient> m_login; ///< while AUTH is under way
    int m_challenges = 0;
    bool m_secure = false;
    bool m_triedHelo = false;
    bool m_mustReset = false;     ///< the last transaction ended before DATA: the server still holds its sender
    QList<SmtpStage> m_expected;  ///< replies still to come for commands already sent; Idle stands for RSET
    QList<QByteArray> m_commands; ///< without PIPELINING: what to send after each reply
    std::optional<std::pair<SmtpStage, SmtpReply>> m_refusal; ///< the first refusal of this transaction
    std::optional<Step> m_verdict;                            ///< on the message before the transaction under way
    std::optional<Step> m_following;                          ///< to be taken after the verdict
};
