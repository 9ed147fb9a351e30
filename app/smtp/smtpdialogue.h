#pragma once

#include "base/result.h"
#include "smtp/envelope.h"
#include "smtp/replyclassifier.h"
#include "smtp/smtpaccount.h"

#include <QList>
#include <QSet>
#include <QStringList>

/** What the last EHLO offered (RFC 5321 §4.1.1.1): nothing else is ever used. */
struct SmtpExtensions
{
    bool pipelining = false;      ///< RFC 2920
    bool eightBitMime = false;    ///< RFC 6152
    bool smtpUtf8 = false;        ///< RFC 6531
    bool startTls = false;        ///< RFC 3207
    bool size = false;            ///< RFC 1870
    qint64 maximumSize = 0;       ///< 0: not stated
    QSet<QString> authMechanisms; ///< RFC 4954, upper case

    static SmtpExtensions from(const SmtpReply &ehloReply);
    bool operator==(const SmtpExtensions &) const = default;
};

/**
 * An SMTP session without a socket: reply in, next bytes out (style-examples 8). SmtpConnection owns socket and
 * timeouts.
 *
 * Session:      Greeting → Ehlo (→ Helo) → StartTls → (TLS) → Ehlo → Auth… → Idle
 * Transaction:  Idle → Envelope (MAIL, RCPT, DATA; together when PIPELINING was offered) → Body → Dot → Idle
 */
class SmtpDialogue
{
public:
    enum class Event {
        None,
        StartTls,  ///< hand the socket to TLS, then call secured()
        Ready,     ///< a transaction may start
        WantsBody, ///< 354: the data block may leave
        Accepted,  ///< 2xx to the dot
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

    /** `clientName`: for EHLO. The password is held for the session and never part of any text. */
    SmtpDialogue(const SmtpAccount &account, const QString &password, const QByteArray &clientName);

    /** TLS is established: at once for implicit TLS, else after StartTls. */
    Step secured();
    Step advance(const SmtpReply &reply);
    /** Begins a transaction; may end at once, Rejected, when the server could not take this message. */
    Step startTransaction(const Envelope &envelope, qint64 size, bool isEightBit);
    /** The data block was written: the next reply judges the message. */
    void bodyWritten();

    SmtpStage stage() const { return m_stage; }
    bool isIdle() const { return m_stage == SmtpStage::Idle; }
    bool isInTransaction() const;
    const SmtpExtensions &extensions() const { return m_extensions; }

private:
    enum class Login { None, PlainSent, UserAsked, PasswordAsked, ResponseAsked, Sent };

    Step greeted(const SmtpReply &reply);
    Step afterEhlo(const SmtpReply &reply);
    Step authenticate();
    Step continueLogin(const SmtpReply &reply);
    Step envelopeReply(const SmtpReply &reply);
    Step endTransaction(Event event, SmtpStage stage, const SmtpReply &reply);
    Step sendNext(const QByteArray &command, SmtpStage stage);
    Step ready();
    Step fail(const SmtpReply &reply, const Failure &failure);
    QByteArray ehlo() const;
    QString chosenMechanism() const;

    SmtpAccount m_account;
    QString m_password;
    QByteArray m_clientName;
    SmtpExtensions m_extensions;
    SmtpStage m_stage = SmtpStage::Greeting;
    Login m_login = Login::None;
    QString m_mechanism;
    bool m_secure = false;
    bool m_triedHelo = false;
    bool m_mustReset = false;     ///< the last transaction ended before DATA: the server still holds its sender
    QList<SmtpStage> m_expected;  ///< replies still to come for commands already sent; Idle stands for RSET
    QList<QByteArray> m_commands; ///< without PIPELINING: what to send after each reply
    std::optional<std::pair<SmtpStage, SmtpReply>> m_refusal; ///< the first refusal of this transaction
};
