#pragma once

#include "base/result.h"
#include "smtp/envelope.h"
#include "smtp/smtpaccount.h"
#include "smtp/smtpreply.h"

#include <memory>

class SmtpConnection;

/**
 * Hands single messages to the server of an account, one after the other, and waits for each answer: for tests of a
 * message, never for sendings. Blocks with an event loop of its own: windows use it from a pool thread.
 */
class MailSubmission
{
public:
    MailSubmission(const SmtpAccount &account, const QString &password);
    ~MailSubmission();

    /** What the server answered, also when it refused; fails when no answer came. */
    Result<SmtpReply> submit(const Envelope &envelope, const QByteArray &message);

private:
    Result<void> connectAgain();

    SmtpAccount m_account;
    QString m_password;
    std::unique_ptr<SmtpConnection> m_connection;
};
