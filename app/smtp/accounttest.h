#pragma once

#include "base/result.h"
#include "smtp/smtpaccount.h"

/** What a successful conversation with the server showed. */
struct AccountTestReport
{
    QString tlsVersion; ///< empty: not encrypted
    int milliseconds = 0;
};

/** Connects, encrypts, logs in and leaves. Blocks with an event loop of its own: windows call it from a pool thread. */
Result<AccountTestReport> testAccount(const SmtpAccount &account, const QString &password);
