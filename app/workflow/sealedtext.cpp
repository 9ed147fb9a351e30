#include "workflow/sealedtext.h"

#include <QtGlobal>
#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace {

constexpr int saltSize = 16;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;
constexpr int keySize = 32;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

/** OpenSSL fails here only when the computer has no memory or no randomness left: nothing safe can follow. */
void must(int done, const char *what)
{
    if (done != 1)
        qFatal("%s failed", what);
}

uchar *bytes(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

const uchar *bytes(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}

QByteArray randomBytes(int size)
{
    QByteArray random(size, Qt::Uninitialized);
    must(RAND_bytes(bytes(random), size), "RAND_bytes");
    return random;
}

/** N = 2^15, r = 8, p = 1: about a tenth of a second and 32 MB for each guess. */
QByteArray keyFrom(const QString &passphrase, const QByteArray &salt)
{
    const QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(keySize, Qt::Uninitialized);
    must(EVP_PBE_scrypt(words.constData(), size_t(words.size()), bytes(salt), size_t(salt.size()), 1 << 15, 8, 1,
                        64 * 1024 * 1024, bytes(key), keySize),
         "EVP_PBE_scrypt");
    return key;
}

Context newContext()
{
    return Context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
}

} // namespace

SealedText SealedText::seal(const QString &text, const QString &name, const QString &passphrase)
{
    SealedText sealed{randomBytes(saltSize), randomBytes(nonceSize), {}};
    const QByteArray plain = text.toUtf8();
    const QByteArray bound = name.toUtf8();
    QByteArray key = keyFrom(passphrase, sealed.salt);
    sealed.cipher = QByteArray(plain.size() + tagSize, Qt::Uninitialized);
    const Context context = newContext();
    int size = 0;
    must(EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(sealed.nonce)),
         "EVP_EncryptInit_ex");
    must(EVP_EncryptUpdate(context.get(), nullptr, &size, bytes(bound), int(bound.size())), "EVP_EncryptUpdate");
    must(EVP_EncryptUpdate(context.get(), bytes(sealed.cipher), &size, bytes(plain), int(plain.size())),
         "EVP_EncryptUpdate");
    must(EVP_EncryptFinal_ex(context.get(), bytes(sealed.cipher) + size, &size), "EVP_EncryptFinal_ex");
    must(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, bytes(sealed.cipher) + plain.size()),
         "GCM tag");
    OPENSSL_cleanse(key.data(), keySize);
    return sealed;
}

std::optional<QString> SealedText::open(const QString &name, const QString &passphrase) const
{
    if (cipher.size() < tagSize || nonce.size() != nonceSize)
        return std::nullopt;
    const QByteArray bound = name.toUtf8();
    const int length = int(cipher.size()) - tagSize;
    QByteArray tag = cipher.right(tagSize);
    QByteArray plain(length, Qt::Uninitialized);
    QByteArray key = keyFrom(passphrase, salt);
    const Context context = newContext();
    int size = 0;
    must(EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(nonce)), "EVP_DecryptInit_ex");
    must(EVP_DecryptUpdate(context.get(), nullptr, &size, bytes(bound), int(bound.size())), "EVP_DecryptUpdate");
    must(EVP_DecryptUpdate(context.get(), bytes(plain), &size, bytes(cipher), length), "EVP_DecryptUpdate");
    must(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()), "GCM tag");
    const bool genuine = EVP_DecryptFinal_ex(context.get(), bytes(plain) + size, &size) == 1;
    OPENSSL_cleanse(key.data(), keySize);
    if (!genuine)
        return std::nullopt;
    return QString::fromUtf8(plain);
}
