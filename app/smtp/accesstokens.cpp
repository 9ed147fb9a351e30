#include "smtp/accesstokens.h"

void AccessTokens::ask(const SmtpAccount &account, QObject *context, Answer answer)
{
    Run &run = m_runs[account.id];
    run.waiting.append({context, std::move(answer)});
    if (run.command)
        return;
    run.command = std::make_unique<TokenCommand>(account);
    QObject::connect(run.command.get(), &TokenCommand::finished, run.command.get(),
                     [this, id = account.id](const Result<QString> &token) { answerAll(id, token); });
    run.command->start();
}

void AccessTokens::answerAll(AccountId account, const Result<QString> &token)
{
    auto run = m_runs.extract(account);
    run.mapped().command.release()->deleteLater(); // it is still telling us
    for (const auto &[context, answer] : std::as_const(run.mapped().waiting))
        if (context)
            answer(token);
}
