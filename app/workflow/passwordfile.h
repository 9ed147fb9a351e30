#pragma once

#include "base/result.h"

#include <QString>
#include <optional>

/**
 * Passwords in a file only its owner may read, each encrypted with a passphrase: the fallback where the system has no
 * key store (reliability §3). Key: scrypt (RFC 7914) with a salt of its own; cipher: AES-256-GCM, bound to the entry's
 * name.
 */
class PasswordFile
{
public:
    explicit PasswordFile(const QString &path)
        : m_path(path)
    {
    }

    bool contains(const QString &key) const;
    /** Nothing: no such entry. Refused when the passphrase is not the one it was saved with. */
    Result<std::optional<QString>> read(const QString &key, const QString &passphrase) const;
    Result<void> write(const QString &key, const QString &secret, const QString &passphrase);
    Result<void> erase(const QString &key);

private:
    QString m_path;
};
