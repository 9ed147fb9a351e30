#include "workflow/tryaccount.h"

#include "workflow/passwordstore.h"

Result<TryAccount::Answer> TryAccount::run(const SmtpAccount &account, const QString &typed) const
{
    const Result<SmtpAccount> sound = checked(account);
    if (!sound)
        return failureOf(sound);
    Result<QString> password = typed;
    if (typed.isEmpty())
        password = m_passwords.password(*sound);
    if (!password)
        return failureOf(password);
    return testAccount(*sound, *password);
}
