#include "smtp/scramlogin.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SmtpSession)
};

constexpr int fewestIterations = 4'096;     // RFC 7677 §4
constexpr int mostIterations = 1'000'000;   // more would only keep this computer busy
constexpr qsizetype longestMessage = 2'000; // of the server

tl::unexpected<Failure> notTrusted(const QString &why)
{
    return broken(u"smtp-server-proof"_s,
                  Words::tr("The server did not prove that it knows the password: %1.").arg(why),
                  Words::tr("Nothing was sent. Check the name of the server; if it is right, ask the provider."));
}

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/** Hi() of RFC 5802 §2.2. */
QByteArray salted(const QByteArray &password, const QByteArray &salt, int iterations)
{
    QByteArray key(32, Qt::Uninitialized);
    PKCS5_PBKDF2_HMAC(password.constData(), int(password.size()),
                      reinterpret_cast<const unsigned char *>(salt.constData()), int(salt.size()), iterations,
                      EVP_sha256(), int(key.size()), reinterpret_cast<unsigned char *>(key.data()));
    return key;
}

/** `r=…,s=…,i=…` by their letters; empty when a part is none. */
QHash<char, QByteArray> attributesOf(const QByteArray &message)
{
    QHash<char, QByteArray> attributes;
    for (const QByteArray &part : message.left(longestMessage).split(',')) {
        if (part.size() < 2 || part[1] != '=' || attributes.contains(part[0]))
            return {};
        attributes.insert(part[0], part.mid(2));
    }
    return attributes;
}

bool isSame(const QByteArray &one, const QByteArray &other)
{
    return one.size() == other.size() && CRYPTO_memcmp(one.constData(), other.constData(), size_t(one.size())) == 0;
}

/** RFC 3454 table B.1: what is mapped to nothing. */
bool isIgnored(QChar c)
{
    return c == QChar(0x00AD) || c == QChar(0x034F) || c == QChar(0x1806) || c == QChar(0x2060) || c == QChar(0xFEFF) ||
           (c >= QChar(0x180B) && c <= QChar(0x180D)) || (c >= QChar(0x200B) && c <= QChar(0x200D)) ||
           (c >= QChar(0xFE00) && c <= QChar(0xFE0F));
}

} // namespace

QString saslPrepared(const QString &text)
{
    QString mapped;
    for (QChar c : text)
        if (!isIgnored(c))
            mapped += c.category() == QChar::Separator_Space ? QChar(u' ') : c;
    return mapped.normalized(QString::NormalizationForm_KC);
}

QByteArray ScramLogin::freshNonce()
{
    std::array<quint32, 6> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toBase64();
}

ScramLogin::ScramLogin(const SmtpCredentials &credentials, const QByteArray &nonce)
    : m_password(saslPrepared(credentials.secret).toUtf8())
    , m_nonce(nonce)
{
    const QByteArray user = saslPrepared(credentials.user).toUtf8().replace('=', "=3D").replace(',', "=2C");
    m_clientFirst = "n=" + user + ",r=" + m_nonce;
}

std::optional<QByteArray> ScramLogin::initialResponse()
{
    return "n,," + m_clientFirst; // "n": no channel binding
}

Result<QByteArray> ScramLogin::respond(const QByteArray &challenge)
{
    switch (m_step) {
    case Step::Begun:
        return challenge.isEmpty() ? *initialResponse() : prove(challenge);
    case Step::ProofSent:
        return verify(challenge);
    case Step::Proven:
        break;
    }
    return notTrusted(Words::tr("it asks for more than the method knows"));
}

Result<QByteArray> ScramLogin::prove(const QByteArray &serverFirst)
{
    const QHash<char, QByteArray> attributes = attributesOf(serverFirst);
    const QByteArray nonce = attributes.value('r');
    const auto salt = QByteArray::fromBase64Encoding(attributes.value('s'), QByteArray::AbortOnBase64DecodingErrors);
    const int iterations = attributes.value('i').toInt();
    if (attributes.contains('m')) // RFC 5802 §5.1: an extension that must be understood
        return notTrusted(Words::tr("it wants an extension that is not known here"));
    if (!nonce.startsWith(m_nonce) || nonce.size() == m_nonce.size())
        return notTrusted(Words::tr("it did not answer to this conversation"));
    if (!salt || salt.decoded.isEmpty() || iterations < fewestIterations || iterations > mostIterations)
        return notTrusted(Words::tr("its challenge is not usable"));

    const QByteArray saltedPassword = salted(m_password, *salt, iterations);
    const QByteArray clientKey = hmac(saltedPassword, "Client Key");
    const QByteArray withoutProof = "c=biws,r=" + nonce; // "biws": base64 of "n,,"
    const QByteArray authMessage = m_clientFirst + ',' + serverFirst + ',' + withoutProof;
    QByteArray proof = clientKey;
    const QByteArray signature = hmac(QCryptographicHash::hash(clientKey, QCryptographicHash::Sha256), authMessage);
    for (qsizetype i = 0; i < proof.size(); ++i)
        proof[i] = char(proof[i] ^ signature[i]);
    m_serverSignature = hmac(hmac(saltedPassword, "Server Key"), authMessage);
    m_step = Step::ProofSent;
    return withoutProof + ",p=" + proof.toBase64();
}

Result<QByteArray> ScramLogin::verify(const QByteArray &serverFinal)
{
    const QHash<char, QByteArray> attributes = attributesOf(serverFinal);
    if (attributes.contains('e')) // the server's refusal: its 535 follows
        return QByteArray();
    if (!isSame(QByteArray::fromBase64(attributes.value('v')), m_serverSignature))
        return notTrusted(Words::tr("its signature is wrong"));
    m_step = Step::Proven;
    return QByteArray();
}
