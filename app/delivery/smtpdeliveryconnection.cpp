#include "delivery/smtpdeliveryconnection.h"

using namespace Qt::StringLiterals;

namespace {

/** What time alone does not mend: the name, the encryption, the password. */
bool mayPass(const Failure &failure)
{
    static const QStringList lasting{u"smtp-host"_s,        u"smtp-no-tls"_s,   u"smtp-injection"_s,
                                     u"smtp-certificate"_s, u"smtp-no-login"_s, u"smtp-password"_s};
    return !lasting.contains(failure.code);
}

} // namespace

SmtpDeliveryConnection::SmtpDeliveryConnection(const SmtpAccount &account, const QString &password)
    : m_smtp(account, password)
{
    connect(&m_smtp, &SmtpConnection::ready, this, &DeliveryConnection::ready);
    connect(&m_smtp, &SmtpConnection::bodyLeaving, this, &DeliveryConnection::departing);
    connect(&m_smtp, &SmtpConnection::accepted, this, [this](const SmtpReply &reply) {
        answer({Consequence::Accepted, reply});
    });
    connect(&m_smtp, &SmtpConnection::rejected, this, [this](const SmtpReply &reply, SmtpStage stage) {
        answer({consequenceOf(reply, stage), reply, stage});
    });
    connect(&m_smtp, &SmtpConnection::lost, this, [this](bool afterDot) { Q_EMIT lost(afterDot); });
    connect(&m_smtp, &SmtpConnection::closed, this, [this](const Failure &failure) {
        Q_EMIT closed(failure.code.isEmpty() ? std::nullopt
                                             : std::optional(ConnectionTrouble{failure, mayPass(failure)}));
    });
}

/** After 421 the session is over (RFC 5321 §3.8), else the next message may follow at once. */
void SmtpDeliveryConnection::answer(const ServerAnswer &answer)
{
    Q_EMIT answered(answer);
    if (answer.reply.code != 421 && m_smtp.isReady())
        Q_EMIT ready();
}
