#include "smtp/dkimkey.h"

#include <QCoreApplication>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DkimKey)
};

constexpr int fewestBits = 1024; // RFC 8301 §3.2
constexpr int mostBits = 4096;

template <auto release>
struct Release
{
    template <class Object>
    void operator()(Object *object) const
    {
        release(object);
    }
};
using Bio = std::unique_ptr<BIO, Release<BIO_free>>;
using Context = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;

const uchar *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

tl::unexpected<Failure> cryptoFailed()
{
    char words[256] = "";
    ERR_error_string_n(ERR_get_error(), words, sizeof words);
    return broken(u"signing-failed"_s,
                  Words::tr("The cryptographic library refused to work: %1.").arg(QString::fromLatin1(words)),
                  Words::tr("Generate a new key for the domain, or import it again."));
}

tl::unexpected<Failure> badBits()
{
    return refused(u"bad-key-size"_s, Words::tr("An RSA key for signing has 1024 to 4096 bits."),
                   Words::tr("Choose 2048 bits: every receiver accepts them."));
}

/** A key that asks for a passphrase is refused instead of asking on the terminal. */
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

} // namespace

struct DkimKey::Handle
{
    std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>> key;
    Context prepared; ///< after EVP_DigestSignInit; only ever copied
};

Result<DkimKey> DkimKey::generate(Type type, int bits)
{
    if (type == Type::Rsa && (bits < fewestBits || bits > mostBits))
        return badBits();
    auto handle = std::make_shared<Handle>();
    handle->key.reset(type == Type::Rsa ? EVP_RSA_gen(uint(bits)) : EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    if (!handle->key)
        return cryptoFailed();
    return adopt(std::move(handle));
}

Result<DkimKey> DkimKey::fromPem(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    auto handle = std::make_shared<Handle>();
    handle->key.reset(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    if (!handle->key) {
        ERR_clear_error();
        return refused(u"bad-key"_s, Words::tr("This is not a private key in PEM form."),
                       Words::tr("Give the file that begins with “BEGIN PRIVATE KEY”, without a passphrase."));
    }
    return adopt(std::move(handle));
}

Result<DkimKey> DkimKey::adopt(std::shared_ptr<Handle> handle)
{
    EVP_PKEY *const key = handle->key.get();
    const bool isRsa = EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA;
    if (!isRsa && EVP_PKEY_get_base_id(key) != EVP_PKEY_ED25519)
        return refused(u"bad-key"_s, Words::tr("This key is neither RSA nor Ed25519."),
                       Words::tr("Receivers know only these two: give one of them, or generate a new key."));
    if (isRsa && (EVP_PKEY_get_bits(key) < fewestBits || EVP_PKEY_get_bits(key) > mostBits))
        return badBits();
    handle->prepared.reset(EVP_MD_CTX_new());
    if (EVP_DigestSignInit(handle->prepared.get(), nullptr, isRsa ? EVP_sha256() : nullptr, nullptr, key) != 1)
        return cryptoFailed();
    return DkimKey(std::move(handle), isRsa ? Type::Rsa : Type::Ed25519);
}

QByteArray DkimKey::pem() const
{
    const Bio bio(BIO_new(BIO_s_secmem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), m_handle->key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, size);
}

int DkimKey::bits() const
{
    return m_type == Type::Rsa ? EVP_PKEY_get_bits(m_handle->key.get()) : 256;
}

QByteArray DkimKey::publicKey() const
{
    if (m_type == Type::Ed25519) {
        size_t size = 32;
        QByteArray raw(qsizetype(size), Qt::Uninitialized);
        EVP_PKEY_get_raw_public_key(m_handle->key.get(), reinterpret_cast<uchar *>(raw.data()), &size);
        return raw;
    }
    uchar *der = nullptr;
    const int size = i2d_PUBKEY(m_handle->key.get(), &der);
    const QByteArray bytes(reinterpret_cast<char *>(der), size);
    OPENSSL_free(der);
    return bytes;
}

Result<QByteArray> DkimKey::sign(QByteArrayView data) const
{
    uchar hash[EVP_MAX_MD_SIZE];
    if (m_type == Type::Ed25519) { // RFC 8463 §3: the hash is what PureEdDSA signs
        uint hashSize = 0;
        if (EVP_Digest(data.data(), size_t(data.size()), hash, &hashSize, EVP_sha256(), nullptr) != 1)
            return cryptoFailed();
        data = QByteArrayView(hash, qsizetype(hashSize));
    }
    const Context context(EVP_MD_CTX_new());
    if (!context || EVP_MD_CTX_copy_ex(context.get(), m_handle->prepared.get()) != 1)
        return cryptoFailed();
    QByteArray signature(EVP_PKEY_get_size(m_handle->key.get()), Qt::Uninitialized);
    auto size = size_t(signature.size());
    if (EVP_DigestSign(context.get(), reinterpret_cast<uchar *>(signature.data()), &size, octets(data),
                       size_t(data.size())) != 1)
        return cryptoFailed();
    signature.truncate(qsizetype(size));
    return signature;
}

QByteArray wordFor(DkimKey::Type type)
{
    return type == DkimKey::Type::Rsa ? "rsa" : "ed25519";
}

Result<DkimKey::Type> dkimKeyTypeFrom(const QString &word)
{
    if (word == "rsa"_L1)
        return DkimKey::Type::Rsa;
    if (word == "ed25519"_L1)
        return DkimKey::Type::Ed25519;
    return refused(u"bad-key-type"_s, Words::tr("“%1” is not a kind of key.").arg(word),
                   Words::tr("Choose rsa, ed25519 or both."));
}
