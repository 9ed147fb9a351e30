#pragma once

#include "smtp/smtpreply.h"

#include <QSet>
#include <QStringList>

/** What the last EHLO offered (RFC 5321 §4.1.1.1): nothing else is ever used. */
struct SmtpExtensions
{
    bool pipelining = false;      ///< RFC 2920
    bool eightBitMime = false;    ///< RFC 6152
    bool smtpUtf8 = false;        ///< RFC 6531
    bool startTls = false;        ///< RFC 3207
    bool chunking = false;        ///< RFC 3030
    bool dsn = false;             ///< RFC 3461
    bool size = false;            ///< RFC 1870
    qint64 maximumSize = 0;       ///< 0: not stated
    QSet<QString> authMechanisms; ///< RFC 4954, upper case
    QString server;               ///< as it calls itself
    QStringList keywords;         ///< all of them, as they were said

    static SmtpExtensions from(const SmtpReply &ehloReply);
    bool operator==(const SmtpExtensions &) const = default;
};
