#pragma once

#include "base/result.h"
#include "smtp/envelope.h"
#include "smtp/replyclassifier.h"
#include "smtp/smtpaccount.h"

#include <QObject>

#include <functional>
#include <memory>

/** One message ready to leave (specification §11.6). */
struct OutgoingMessage
{
    Envelope envelope;
    QByteArray content;
};

/** What the server said to one message, and what follows from it (reliability §1.4). */
struct ServerAnswer
{
    Consequence consequence = Consequence::Accepted;
    SmtpReply reply;
    SmtpStage stage = SmtpStage::Dot;
};

/** It said no to us, not to the person. */
inline bool refusesUs(const ServerAnswer &answer)
{
    return answer.consequence == Consequence::Refused || answer.consequence == Consequence::PauseAccount;
}

/** Why a connection could not be used. */
struct ConnectionTrouble
{
    Failure failure;
    bool mayPass = true; ///< worth another try; else (password, certificate, name of the server) only a person can help
};

/**
 * One connection to the server of an account, as the engine uses it: over SMTP in the product, from a script in tests.
 * Non-blocking; everything happens in the engine's thread. After closed() it is of no more use.
 */
class DeliveryConnection : public QObject
{
    Q_OBJECT

public:
    virtual void open() = 0;
    /** Only when ready and nothing is under way. */
    virtual void send(const OutgoingMessage &message) = 0;
    /** The server lets one transaction begin behind the body of another. */
    virtual bool mayFollow() const { return false; }
    /** In answer to departing(): this one's transaction begins in one group with the body that leaves and is answered
     * after it; when the connection closes before, it has not left. False: it has to wait for ready(). */
    virtual bool follow(const OutgoingMessage &) { return false; }
    /** QUIT; a message under way is lost. */
    virtual void close() = 0;

Q_SIGNALS:
    /** Greeted, authenticated and free: for the first message, and again after each answered(). */
    void ready();
    /** Body and final dot are about to leave; close() in answer keeps them back. */
    void departing();
    void answered(const ServerAnswer &answer);
    /** The connection went away with a message under way; after the dot its fate is unknown (RFC 1047). Then closed().
     */
    void lost(bool afterDot);
    /** The end, always once. With trouble: it never became ready, or broke. */
    void closed(const std::optional<ConnectionTrouble> &trouble);
};

using ConnectionFactory = std::function<Result<std::unique_ptr<DeliveryConnection>>(const SmtpAccount &account)>;
