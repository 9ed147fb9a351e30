#include "smtp/bearerlogin.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/** `invalid_token`, or what stands in the JSON of the server: `{"status":"400","schemes":"Bearer","scope":"…"}`. */
QString wordsOf(const QByteArray &json)
{
    const QJsonObject said = QJsonDocument::fromJson(json).object();
    QStringList words;
    for (const QString &name : {u"status"_s, u"error"_s, u"error_description"_s, u"scope"_s})
        if (const QString value = said.value(name).toVariant().toString(); !value.isEmpty())
            words.append(value);
    return (words.isEmpty() ? QString::fromUtf8(json) : words.join(u", "_s)).left(200);
}

/** RFC 5801 §4: the user's name between commas. */
QByteArray asSaslName(const QString &user)
{
    return user.toUtf8().replace('=', "=3D").replace(',', "=2C");
}

} // namespace

std::optional<QByteArray> BearerLogin::initialResponse()
{
    const QByteArray token = "auth=Bearer " + m_credentials.secret.toUtf8() + "\x01\x01";
    if (m_form == Form::XOAuth2)
        return "user=" + m_credentials.user.toUtf8() + '\x01' + token;
    return "n,a=" + asSaslName(m_credentials.user) + ",\x01host=" + m_credentials.host.toUtf8() +
           "\x01port=" + QByteArray::number(m_credentials.port) + '\x01' + token;
}

Result<QByteArray> BearerLogin::respond(const QByteArray &challenge)
{
    if (challenge.isEmpty())
        return *initialResponse();
    m_refusal = wordsOf(challenge);
    return m_form == Form::XOAuth2 ? QByteArray() : QByteArray("\x01", 1); // RFC 7628 §3.2.3
}
