#pragma once

#include "delivery/deliveryconnection.h"
#include "smtp/smtpconnection.h"

/** The engine's connection over SMTP. */
class SmtpDeliveryConnection : public DeliveryConnection
{
    Q_OBJECT

public:
    SmtpDeliveryConnection(const SmtpAccount &account, const QString &password);

    void open() override { m_smtp.open(); }
    void send(const OutgoingMessage &message) override { m_smtp.send(message.envelope, message.content); }
    void close() override { m_smtp.quit(); }

private:
    void answer(const ServerAnswer &answer);

    SmtpConnection m_smtp;
};
