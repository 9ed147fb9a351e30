#pragma once

#include "smtp/smtpdialogue.h"

#include <QAbstractSocket>
#include <QObject>
#include <QTimer>

#include <optional>

class QSslError;
class QSslSocket;
class QTcpSocket;

/** How long the server may be silent (RFC 5321 §4.5.3.2; reliability §1.3). Tests shorten them. */
struct SmtpTimeouts
{
    std::chrono::milliseconds connect = std::chrono::seconds(30);
    std::chrono::milliseconds greeting = std::chrono::seconds(60);
    std::chrono::milliseconds command = std::chrono::minutes(5); ///< MAIL, RCPT, and what comes before
    std::chrono::milliseconds data = std::chrono::minutes(2);    ///< DATA until 354
    std::chrono::milliseconds block = std::chrono::minutes(3);   ///< the body, without progress
    std::chrono::milliseconds dot =
        std::chrono::minutes(10); ///< never lower by default: a hasty client sends doubles (RFC 1047)
    std::chrono::milliseconds behind =
        std::chrono::seconds(30); ///< for the first answer to what was sent behind a body: haste costs nobody anything
};

/**
 * One connection to a mail server, non-blocking, living in the thread of its event loop. Each send() ends in exactly
 * one of accepted(), rejected() and lost(); the connection ends in exactly one closed(). A message that follow()s
 * another is answered after it; when the connection ends before, it has certainly not left.
 */
class SmtpConnection : public QObject
{
    Q_OBJECT

public:
    /** `secret`: the password or the access token. Without `timeouts`: the usual ones, as the account changes them. */
    SmtpConnection(const SmtpAccount &account, const QString &secret, QObject *parent = nullptr,
                   std::optional<SmtpTimeouts> timeouts = {});
    ~SmtpConnection() override;

    void open();
    bool isReady() const { return m_dialogue.isIdle() && !m_isOver && !m_isSpoiled; }
    /** MAIL, RCPT and, when it may be pipelined, DATA leave at once; the body as soon as the server asks for it. */
    void send(const Envelope &envelope, const QByteArray &message);
    /** In answer to bodyLeaving(): the transaction of this message begins in one group with the body that leaves
     * (RFC 2920 §3.1), and its own body leaves when the server asks for it. False: it has to wait until isReady(). */
    bool follow(const Envelope &envelope, const QByteArray &message);
    /** QUIT, not waited for; in a transaction the session can only be cut. */
    void quit();

    /** `TLS 1.3`, empty without encryption. */
    QString tlsVersion() const;
    /** What was agreed on in the last EHLO and at login. */
    const SmtpDialogue &dialogue() const { return m_dialogue; }

Q_SIGNALS:
    void ready();
    /** Body and final dot are about to be written; quit() in answer keeps them back. */
    void bodyLeaving();
    void accepted(const SmtpReply &reply);
    void rejected(const SmtpReply &reply, SmtpStage stage);
    /** The connection went away in a transaction. `afterDot`: the final dot may have arrived, the fate is unknown. */
    void lost(bool afterDot, const Failure &why);
    /** `failure.code` is empty after quit(). */
    void closed(const Failure &failure, SmtpStage stage, const SmtpReply &reply);

private:
    void prepareTls();
    void readReplies();
    void answeredTooEarly(const SmtpReply &reply);
    void noteProgress();
    bool lastOctetsMayHaveLeft() const;
    void runOutOfPatience();
    void take(const SmtpDialogue::Step &step);
    void secureSocket();
    void checkPinnedCertificate();
    void judgeCertificate(const QList<QSslError> &errors);
    void writeBody();
    void tellEnd(const SmtpDialogue::Step &step);
    void tellCertainVerdict();
    void socketFailed(QAbstractSocket::SocketError error);
    void finish(const Failure &why, SmtpStage stage, const SmtpReply &reply = {});
    void waitAtMost(std::chrono::milliseconds time);
    void stopWaiting() { m_deadline.reset(); }
    void onPatience();
    std::chrono::milliseconds patienceFor(SmtpStage stage) const;

    SmtpAccount m_account;
    SmtpTimeouts m_timeouts;
    SmtpDialogue m_dialogue;
    SmtpReplyReader m_reader;
    QSslSocket *m_tls = nullptr; ///< the socket, when the line is to be encrypted
    QTcpSocket *m_socket;
    QTimer m_patience;
    using Time = std::chrono::steady_clock::time_point;
    std::optional<Time> m_deadline; ///< of what is waited for
    Time m_nextLook{};              ///< when m_patience looks at it
    std::chrono::milliseconds m_waited{};
    SmtpDialogue::BodyForm m_form = SmtpDialogue::BodyForm::DataBlock;
    QByteArray m_body;            ///< data block or chunk of the transaction under way
    QByteArray m_behind;          ///< what leaves in one group with it
    QByteArray m_nextBody;        ///< of the transaction that begins behind it
    qint64 m_unsent = 0;          ///< bytes of it that were not handed on, to TLS or to the operating system
    qint64 m_encryptedUnsent = 0; ///< under TLS: bytes the operating system has not taken
    bool m_isEncrypting = false;  ///< TLS is being agreed on
    bool m_bodyLeaves = false;    ///< a message may follow
    bool m_bodyWritten = false;
    bool m_isSpoiled = false; ///< the transaction broke off in its body: no other can follow
    bool m_isOver = false;
};
