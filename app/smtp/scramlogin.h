#pragma once

#include "smtp/saslclient.h"

/**
 * SCRAM-SHA-256 (RFC 5802, 7677) without channel binding: the password never leaves, and the server proves that it
 * knows it too.
 */
class ScramLogin : public SaslClient
{
public:
    explicit ScramLogin(const SmtpCredentials &credentials)
        : ScramLogin(credentials, freshNonce())
    {
    }
    /** With a nonce of the test's choice. */
    ScramLogin(const SmtpCredentials &credentials, const QByteArray &nonce);

    std::optional<QByteArray> initialResponse() override;
    Result<QByteArray> respond(const QByteArray &challenge) override;
    bool mayEnd() const override { return m_step == Step::Proven; }

private:
    enum class Step { Begun, ProofSent, Proven };

    static QByteArray freshNonce();
    Result<QByteArray> prove(const QByteArray &serverFirst);
    Result<QByteArray> verify(const QByteArray &serverFinal);

    QByteArray m_password;
    QByteArray m_nonce;
    QByteArray m_clientFirst; ///< client-first-message-bare
    QByteArray m_serverSignature;
    Step m_step = Step::Begun;
};

/** The form in which passwords and names are compared (SASLprep, RFC 4013): NFKC, blanks as spaces, nothing invisible.
 */
QString saslPrepared(const QString &text);
