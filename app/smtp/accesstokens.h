#pragma once

#include "smtp/tokencommand.h"

#include <QPointer>

#include <functional>
#include <map>
#include <memory>

/**
 * Access tokens for connections that open: one run of an account's command serves all who wait for it, and a token is
 * never kept for later, so a refused one is not tried again. Non-blocking, in the thread of its event loop.
 */
class AccessTokens
{
public:
    using Answer = std::function<void(const Result<QString> &token)>;

    /** Not answered when `context` is gone by then. */
    void ask(const SmtpAccount &account, QObject *context, Answer answer);

private:
    struct Run
    {
        std::unique_ptr<TokenCommand> command;
        QList<std::pair<QPointer<QObject>, Answer>> waiting;
    };
    void answerAll(AccountId account, const Result<QString> &token);

    std::map<AccountId, Run> m_runs;
};
