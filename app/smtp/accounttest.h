#pragma once

#include "base/result.h"
#include "smtp/smtpaccount.h"

/** What a successful conversation with the server showed. */
struct AccountTestReport
{
    QString server;         ///< as it calls itself
    QString tlsVersion;     ///< empty: not encrypted
    QStringList extensions; ///< what it offered, as it said it
    QString mechanism;      ///< `SCRAM-SHA-256`; empty: no login
    int milliseconds = 0;
};

/** Connects, encrypts, logs in and leaves. Blocks with an event loop of its own: windows call it from a pool thread. */
Result<AccountTestReport> testAccount(const SmtpAccount &account, const QString &secret);
