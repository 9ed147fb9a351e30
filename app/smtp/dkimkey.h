#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <memory>

/**
 * A private key that signs messages (RFC 6376, 8301, 8463). A value that is cheap to copy; any number of threads may
 * sign with it at once.
 */
class DkimKey
{
public:
    enum class Type { Rsa, Ed25519 };

    /** `bits`: for RSA, 1024 to 4096 (RFC 8301: 2048 recommended). */
    static Result<DkimKey> generate(Type type, int bits = 2048);
    /** An unencrypted PKCS#8 or PKCS#1 private key. Refused: other kinds, RSA under 1024 bits or over 4096. */
    static Result<DkimKey> fromPem(const QByteArray &pem);

    /** PKCS#8, for the key store and for export. */
    QByteArray pem() const;
    Type type() const { return m_type; }
    int bits() const;
    /** The value of `p=`: SubjectPublicKeyInfo in DER for RSA, the 32 octets for Ed25519 (RFC 8463 §4). */
    QByteArray publicKey() const;

    /** The signature of `a=rsa-sha256` or `a=ed25519-sha256` over these canonical fields. */
    Result<QByteArray> sign(QByteArrayView data) const;

private:
    struct Handle; ///< OpenSSL's key, and a signing context each signature copies
    explicit DkimKey(std::shared_ptr<const Handle> handle, Type type)
        : m_handle(std::move(handle))
        , m_type(type)
    {
    }
    static Result<DkimKey> adopt(std::shared_ptr<Handle> handle);

    std::shared_ptr<const Handle> m_handle;
    Type m_type;
};

/** `rsa` or `ed25519`: the value of `k=` and the word of the command line. */
QByteArray wordFor(DkimKey::Type type);
Result<DkimKey::Type> dkimKeyTypeFrom(const QString &word);
