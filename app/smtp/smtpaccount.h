#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>
#include <optional>

/** The organisation's account at its mail server (specification §11.4). Its password is never here: see PasswordStore.
 */
struct SmtpAccount
{
    enum class Tls {
        Required, ///< implicit TLS on port 465, STARTTLS elsewhere; never in clear (RFC 8314)
        StartTls,
        Implicit,
        None ///< in clear, because the account says so: a server on this computer
    };
    enum class Auth { Automatic, Plain, Login, CramMd5 };

    AccountId id;
    QString name;
    QString host;
    quint16 port = 465;
    Tls tls = Tls::Required;
    QString user; ///< empty: no authentication
    Auth auth = Auth::Automatic;
    QString certificate; ///< SHA-256 in hexadecimal of the one certificate accepted; empty: the usual chain of trust
    int connections = 4;
    int messagesPerConnection = 0; ///< 0: no limit
    /** Limits of the provider (specification §11.4), for everything that leaves through the account. */
    std::optional<int> perSecond;
    std::optional<int> perMinute;
    std::optional<int> perHour;
    std::optional<int> perDay;
    /** For each recipient domain; 0: no limit. */
    int domainConnections = 0;
    int domainPerHour = 0;

    bool usesImplicitTls() const { return tls == Tls::Implicit || (tls == Tls::Required && port == 465); }
    bool isPaced() const { return perSecond || perMinute || perHour || perDay; }
    bool operator==(const SmtpAccount &) const = default;
};

/** `required`, `starttls`, `implicit`, `none`. */
QString wordFor(SmtpAccount::Tls tls);
Result<SmtpAccount::Tls> tlsFrom(const QString &word);
/** `auto`, `plain`, `login`, `cram-md5`. */
QString wordFor(SmtpAccount::Auth auth);
Result<SmtpAccount::Auth> authFrom(const QString &word);

/** The account when every part of it makes sense, else what to change. */
Result<SmtpAccount> checked(const SmtpAccount &account);
