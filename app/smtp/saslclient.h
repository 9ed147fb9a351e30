#pragma once

#include "smtp/smtpaccount.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>

/** What an account proves itself with. Held for a session, never part of any text. */
struct SmtpCredentials
{
    QString user;
    QString secret; ///< the password, or the access token of an account that logs in with OAuth 2
    QString host;   ///< the server, named inside OAUTHBEARER
    quint16 port = 0;
};

/**
 * One exchange of AUTH (RFC 4954) without a socket: challenge in, response out, both without base64. Implemented once
 * per mechanism.
 */
class SaslClient
{
public:
    virtual ~SaslClient() = default;

    /** What the client says first; nothing: the server begins. */
    virtual std::optional<QByteArray> initialResponse() { return std::nullopt; }
    /** Fails when the server may not be trusted; its text never holds the secret. */
    virtual Result<QByteArray> respond(const QByteArray &challenge) = 0;
    /** Whether "success" may be believed: with SCRAM only once the server proved that it knows the password. */
    virtual bool mayEnd() const { return true; }
    /** What the server said of its refusal inside the exchange, such as the JSON of XOAUTH2; else empty. */
    virtual QString refusal() const { return {}; }
};

/** The mechanisms an account may use, best first: `SCRAM-SHA-256`, … (RFC 4954 §3). */
QStringList mechanismsFor(const SmtpAccount &account);

/** For one of mechanismsFor(). */
std::unique_ptr<SaslClient> saslClient(const QString &mechanism, const SmtpCredentials &credentials);
