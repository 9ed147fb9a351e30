#pragma once

#include "smtp/smtpaccount.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

/**
 * Runs the command an account names for its access token (OAuth 2): the first line it prints is the token. Started
 * without a shell and without anything of ours in its arguments; what it prints is never shown nor logged.
 */
class TokenCommand : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPatience = std::chrono::seconds(30);

    explicit TokenCommand(const SmtpAccount &account, QObject *parent = nullptr,
                          std::chrono::milliseconds patience = usualPatience);
    ~TokenCommand() override;

    /** Ends in exactly one finished(), never before start() has returned. */
    void start();
    /** The same, waiting for the answer: not in a thread that has other work. */
    static Result<QString> run(const SmtpAccount &account, std::chrono::milliseconds patience = usualPatience);

Q_SIGNALS:
    void finished(const Result<QString> &token);

private:
    void conclude(const Result<QString> &token);
    Result<QString> token();
    Failure failed(const QString &how) const;

    SmtpAccount m_account;
    std::chrono::milliseconds m_patience;
    QProcess m_process;
    QTimer m_limit;
    bool m_isOver = false;
};
