#include "delivery/smtpdeliveryconnection.h"

using namespace Qt::StringLiterals;

namespace {

/** What time alone does not mend: the name, the encryption, the password. */
bool mayPass(const Failure &failure)
{
    static const QStringList lasting{u"smtp-host"_s,     u"smtp-no-tls"_s,       u"smtp-injection"_s,
                                     u"smtp-tls"_s,      u"smtp-certificate"_s,  u"smtp-no-login"_s,
                                     u"smtp-password"_s, u"smtp-server-proof"_s, u"smtp-token-command"_s};
    return !lasting.contains(failure.code);
}

} // namespace

SmtpDeliveryConnection::SmtpDeliveryConnection(const SmtpAccount &account, const QString &password,
                                               std::optional<SmtpTimeouts> timeouts)
    : m_account(account)
    , m_password(password)
    , m_timeouts(timeouts)
{
}

SmtpDeliveryConnection::SmtpDeliveryConnection(const SmtpAccount &account, AccessTokens &tokens)
    : m_account(account)
    , m_tokens(&tokens)
{
}

void SmtpDeliveryConnection::open()
{
    if (!m_tokens)
        return connectWith(m_password);
    m_tokens->ask(m_account, this, [this](const Result<QString> &token) {
        if (token)
            connectWith(*token);
        else
            end(token.error());
    });
}

void SmtpDeliveryConnection::connectWith(const QString &secret)
{
    if (m_isOver)
        return;
    m_smtp = std::make_unique<SmtpConnection>(m_account, secret, nullptr, m_timeouts);
    connect(m_smtp.get(), &SmtpConnection::ready, this, &DeliveryConnection::ready);
    connect(m_smtp.get(), &SmtpConnection::bodyLeaving, this, &DeliveryConnection::departing);
    connect(m_smtp.get(), &SmtpConnection::accepted, this, [this](const SmtpReply &reply) {
        answer({Consequence::Accepted, reply});
    });
    connect(m_smtp.get(), &SmtpConnection::rejected, this, [this](const SmtpReply &reply, SmtpStage stage) {
        answer({consequenceOf(reply, stage), reply, stage});
    });
    connect(m_smtp.get(), &SmtpConnection::lost, this, [this](bool afterDot) { Q_EMIT lost(afterDot); });
    connect(m_smtp.get(), &SmtpConnection::closed, this, &SmtpDeliveryConnection::end);
    m_smtp->open();
}

void SmtpDeliveryConnection::close()
{
    if (m_smtp)
        m_smtp->quit();
    else
        end({});
}

/** After 421 the session is over (RFC 5321 §3.8), else the next message may follow at once. */
void SmtpDeliveryConnection::answer(const ServerAnswer &answer)
{
    Q_EMIT answered(answer);
    if (answer.reply.code != 421 && m_smtp->isReady())
        Q_EMIT ready();
}

void SmtpDeliveryConnection::end(const Failure &failure)
{
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT closed(failure.code.isEmpty() ? std::nullopt : std::optional(ConnectionTrouble{failure, mayPass(failure)}));
}
