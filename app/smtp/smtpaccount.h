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
    /** `Automatic`: the best the server offers, with a token when a command gives one, else with the password. */
    enum class Auth { Automatic, ScramSha256, Plain, Login, CramMd5, XOAuth2, OAuthBearer };

    AccountId id;
    QString name;
    QString host;
    quint16 port = 465;
    Tls tls = Tls::Required;
    QString user; ///< empty: no authentication
    Auth auth = Auth::Automatic;
    QString tokenCommand; ///< prints an access token (OAuth 2); a program and its arguments, never run by a shell
    QString clientName;   ///< what EHLO says; empty: see defaultClientName
    QString certificate;  ///< SHA-256 in hexadecimal of the one certificate accepted; empty: the usual chain of trust
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
    int greetingSeconds = 60; ///< how long the server may take to greet and to answer EHLO, up to 300

    bool usesToken() const { return auth == Auth::XOAuth2 || auth == Auth::OAuthBearer || !tokenCommand.isEmpty(); }
    bool usesImplicitTls() const { return tls == Tls::Implicit || (tls == Tls::Required && port == 465); }
    bool isPaced() const { return perSecond || perMinute || perHour || perDay; }
    bool operator==(const SmtpAccount &) const = default;
};

/**
 * What EHLO says when the account does not: an address literal is always well formed (RFC 5321 §4.1.3), tells nobody
 * the name or the inner address of this computer, and is what submission servers expect of one behind a router. Relays
 * that know their customers by this name want a real one.
 */
inline const QString defaultClientName = QStringLiteral("[127.0.0.1]");

/** `required`, `starttls`, `implicit`, `none`. */
QString wordFor(SmtpAccount::Tls tls);
Result<SmtpAccount::Tls> tlsFrom(const QString &word);
/** `auto`, `scram-sha-256`, `plain`, `login`, `cram-md5`, `xoauth2`, `oauthbearer`. */
QString wordFor(SmtpAccount::Auth auth);
Result<SmtpAccount::Auth> authFrom(const QString &word);

/** The account when every part of it makes sense, else what to change. */
Result<SmtpAccount> checked(const SmtpAccount &account);
