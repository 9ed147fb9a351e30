#pragma once

#include "base/result.h"

#include <QString>
#include <optional>

/** Where the system keeps secrets: Secret Service or KWallet, Credential Manager. Blocks, never longer than a few
 * seconds. */
class Keychain
{
public:
    virtual ~Keychain() = default;

    /** Nothing: no such entry. */
    virtual Result<std::optional<QString>> read(const QString &key) = 0;
    virtual Result<void> write(const QString &key, const QString &secret) = 0;
    /** Removing what is not there succeeds. */
    virtual Result<void> erase(const QString &key) = 0;
};

class SystemKeychain : public Keychain
{
public:
    Result<std::optional<QString>> read(const QString &key) override;
    Result<void> write(const QString &key, const QString &secret) override;
    Result<void> erase(const QString &key) override;
};
