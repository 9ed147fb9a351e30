#pragma once

#include "smtp/accounttest.h"

class PasswordStore;

/** "Test the account": the whole conversation with the server, without a message. */
class TryAccount
{
public:
    using Answer = AccountTestReport;

    explicit TryAccount(PasswordStore &passwords)
        : m_passwords(passwords)
    {
    }

    /** `typed`: empty means the password that is kept. Blocks. */
    Result<Answer> run(const SmtpAccount &account, const QString &typed = {}) const;

private:
    PasswordStore &m_passwords;
};
