#include "smtp/tokencommand.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenCommand)
};

constexpr qint64 longestToken = 16 * 1024;

} // namespace

TokenCommand::TokenCommand(const SmtpAccount &account, QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_account(account)
    , m_patience(patience)
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        const auto waited = std::chrono::duration_cast<std::chrono::seconds>(m_patience);
        conclude(tl::unexpected(failed(Words::tr("it did not end within %n second(s)", nullptr, int(waited.count())))));
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            conclude(broken(u"smtp-token-command"_s,
                            Words::tr("The token command of the account “%1” cannot be started.").arg(m_account.name),
                            Words::tr("Give the full path of the program in the settings of the account.")));
    });
    connect(&m_process, &QProcess::finished, this, [this] { conclude(token()); });
}

TokenCommand::~TokenCommand()
{
    m_isOver = true;
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void TokenCommand::start()
{
    QStringList words = QProcess::splitCommand(m_account.tokenCommand);
    m_process.setProgram(words.isEmpty() ? QString() : words.takeFirst());
    m_process.setArguments(words);
    m_limit.start(m_patience);
    QMetaObject::invokeMethod(
        this, [this] { m_process.start(QIODevice::ReadOnly); }, Qt::QueuedConnection);
}

Result<QString> TokenCommand::run(const SmtpAccount &account, std::chrono::milliseconds patience)
{
    TokenCommand command(account, nullptr, patience);
    Result<QString> answer;
    QEventLoop loop;
    QObject::connect(&command, &TokenCommand::finished, &loop, [&](const Result<QString> &token) {
        answer = token;
        loop.quit();
    });
    command.start();
    loop.exec();
    return answer;
}

void TokenCommand::conclude(const Result<QString> &token)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_limit.stop();
    m_process.kill();
    Q_EMIT finished(token);
}

Result<QString> TokenCommand::token()
{
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        return tl::unexpected(failed(Words::tr("it ended with status %1").arg(m_process.exitCode())));
    const QByteArray token = m_process.read(longestToken).split('\n').value(0).trimmed();
    if (token.isEmpty())
        return tl::unexpected(failed(Words::tr("it printed nothing")));
    if (!std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 127; }))
        return tl::unexpected(failed(Words::tr("what it printed is no token")));
    return QString::fromLatin1(token);
}

Failure TokenCommand::failed(const QString &how) const
{
    return {Failure::Kind::Broken, u"smtp-token"_s,
            Words::tr("The token command of the account “%1” gave no access token: %2.").arg(m_account.name, how),
            Words::tr("Run it in a terminal: it should print the token and nothing else.")};
}
