#pragma once

#include "delivery/deliveryconnection.h"
#include "smtp/accesstokens.h"
#include "smtp/smtpconnection.h"

/** The engine's connection over SMTP. */
class SmtpDeliveryConnection : public DeliveryConnection
{
    Q_OBJECT

public:
    SmtpDeliveryConnection(const SmtpAccount &account, const QString &password,
                           std::optional<SmtpTimeouts> timeouts = {});
    /** Logs in with the token the account's command gives when the connection opens. */
    SmtpDeliveryConnection(const SmtpAccount &account, AccessTokens &tokens);

    void open() override;
    void send(const OutgoingMessage &message) override { m_smtp->send(message.envelope, message.content); }
    bool mayFollow() const override { return m_smtp->dialogue().extensions().pipelining; }
    bool follow(const OutgoingMessage &message) override { return m_smtp->follow(message.envelope, message.content); }
    void close() override;

private:
    void connectWith(const QString &secret);
    void answer(const ServerAnswer &answer);
    void end(const Failure &failure);

    SmtpAccount m_account;
    QString m_password;
    AccessTokens *m_tokens = nullptr;
    std::optional<SmtpTimeouts> m_timeouts;
    std::unique_ptr<SmtpConnection> m_smtp; ///< null while the token is awaited
    bool m_isOver = false;
};
