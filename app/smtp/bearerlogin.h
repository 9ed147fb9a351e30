#pragma once

#include "smtp/saslclient.h"

/** OAuth 2 access tokens: XOAUTH2 as Google and Microsoft describe it, and OAUTHBEARER (RFC 7628). */
class BearerLogin : public SaslClient
{
public:
    enum class Form { XOAuth2, OAuthBearer };

    BearerLogin(const SmtpCredentials &credentials, Form form)
        : m_credentials(credentials)
        , m_form(form)
    {
    }

    std::optional<QByteArray> initialResponse() override;
    /** An empty challenge asks for the token; another one is the error, in JSON: it is answered, then comes 535. */
    Result<QByteArray> respond(const QByteArray &challenge) override;
    QString refusal() const override { return m_refusal; }

private:
    SmtpCredentials m_credentials;
    Form m_form;
    QString m_refusal;
};
