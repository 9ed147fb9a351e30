#include "smtp/saslclient.h"

#include "smtp/bearerlogin.h"
#include "smtp/scramlogin.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace {

/** RFC 4616: authorisation identity (empty), user, password. */
class PlainLogin : public SaslClient
{
public:
    explicit PlainLogin(const SmtpCredentials &credentials)
        : m_credentials(credentials)
    {
    }
    std::optional<QByteArray> initialResponse() override
    {
        QByteArray response;
        response.append('\0').append(m_credentials.user.toUtf8()).append('\0').append(m_credentials.secret.toUtf8());
        return response;
    }
    Result<QByteArray> respond(const QByteArray &) override { return *initialResponse(); }

private:
    SmtpCredentials m_credentials;
};

/** No standard, but everywhere: the server asks for the user, then for the password. */
class LoginLogin : public SaslClient
{
public:
    explicit LoginLogin(const SmtpCredentials &credentials)
        : m_answers{credentials.user.toUtf8(), credentials.secret.toUtf8()}
    {
    }
    Result<QByteArray> respond(const QByteArray &) override
    {
        return m_answers.isEmpty() ? QByteArray() : m_answers.takeFirst();
    }

private:
    QList<QByteArray> m_answers;
};

/** RFC 2195; historic. */
class CramMd5Login : public SaslClient
{
public:
    explicit CramMd5Login(const SmtpCredentials &credentials)
        : m_credentials(credentials)
    {
    }
    Result<QByteArray> respond(const QByteArray &challenge) override
    {
        return m_credentials.user.toUtf8() + ' ' +
               QMessageAuthenticationCode::hash(challenge, m_credentials.secret.toUtf8(), QCryptographicHash::Md5)
                   .toHex();
    }

private:
    SmtpCredentials m_credentials;
};

const QString scramSha256 = u"SCRAM-SHA-256"_s;
const QString plain = u"PLAIN"_s;
const QString login = u"LOGIN"_s;
const QString cramMd5 = u"CRAM-MD5"_s;
const QString xoauth2 = u"XOAUTH2"_s;
const QString oauthBearer = u"OAUTHBEARER"_s;

} // namespace

QStringList mechanismsFor(const SmtpAccount &account)
{
    using Auth = SmtpAccount::Auth;
    switch (account.auth) {
    case Auth::Automatic: // CRAM-MD5 comes last, for it is historic
        return account.usesToken() ? QStringList{xoauth2, oauthBearer}
                                   : QStringList{scramSha256, plain, login, cramMd5};
    case Auth::ScramSha256:
        return {scramSha256};
    case Auth::Plain:
        return {plain};
    case Auth::Login:
        return {login};
    case Auth::CramMd5:
        return {cramMd5};
    case Auth::XOAuth2:
        return {xoauth2};
    case Auth::OAuthBearer:
        return {oauthBearer};
    }
    return {};
}

std::unique_ptr<SaslClient> saslClient(const QString &mechanism, const SmtpCredentials &credentials)
{
    if (mechanism == scramSha256)
        return std::make_unique<ScramLogin>(credentials);
    if (mechanism == plain)
        return std::make_unique<PlainLogin>(credentials);
    if (mechanism == login)
        return std::make_unique<LoginLogin>(credentials);
    if (mechanism == cramMd5)
        return std::make_unique<CramMd5Login>(credentials);
    return std::make_unique<BearerLogin>(credentials, mechanism == xoauth2 ? BearerLogin::Form::XOAuth2
                                                                           : BearerLogin::Form::OAuthBearer);
}
