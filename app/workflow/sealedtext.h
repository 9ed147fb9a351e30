#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

/** A text locked with a passphrase: scrypt (RFC 7914), then AES-256-GCM (NIST SP 800-38D). */
struct SealedText
{
    QByteArray salt;
    QByteArray nonce;
    QByteArray cipher; ///< with the 16 bytes of the tag at its end

    /** `name` is authenticated too: a sealed text moved to another name does not open. */
    static SealedText seal(const QString &text, const QString &name, const QString &passphrase);
    /** Nothing: another passphrase, another name or a changed byte. */
    std::optional<QString> open(const QString &name, const QString &passphrase) const;
};
