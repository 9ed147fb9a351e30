#include "workflow/mailsubmission.h"

#include "smtp/smtpconnection.h"

#include <QEventLoop>

MailSubmission::MailSubmission(const SmtpAccount &account, const QString &password)
    : m_account(account)
    , m_password(password)
{
}

MailSubmission::~MailSubmission()
{
    if (m_connection)
        m_connection->quit();
}

Result<SmtpReply> MailSubmission::submit(const Envelope &envelope, const QByteArray &message)
{
    if (!m_connection || !m_connection->isReady())
        if (const Result<void> ready = connectAgain(); !ready)
            return failureOf(ready);
    Result<SmtpReply> answer;
    QEventLoop loop;
    const auto conclude = [&](const Result<SmtpReply> &with) {
        answer = with;
        loop.quit();
    };
    QObject::connect(m_connection.get(), &SmtpConnection::accepted, &loop,
                     [&](const SmtpReply &reply) { conclude(reply); });
    QObject::connect(m_connection.get(), &SmtpConnection::rejected, &loop,
                     [&](const SmtpReply &reply) { conclude(reply); });
    QObject::connect(m_connection.get(), &SmtpConnection::lost, &loop,
                     [&](bool, const Failure &why) { conclude(tl::unexpected(why)); });
    m_connection->send(envelope, message);
    loop.exec();
    return answer;
}

Result<void> MailSubmission::connectAgain()
{
    m_connection = std::make_unique<SmtpConnection>(m_account, m_password);
    Result<void> result;
    QEventLoop loop;
    QObject::connect(m_connection.get(), &SmtpConnection::ready, &loop, &QEventLoop::quit);
    QObject::connect(m_connection.get(), &SmtpConnection::closed, &loop, [&](const Failure &why) {
        result = tl::unexpected(why);
        loop.quit();
    });
    m_connection->open();
    loop.exec();
    return result;
}
