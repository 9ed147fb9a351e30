#pragma once

#include "smtp/smtpaccount.h"
#include "workflow/keychain.h"
#include "workflow/passwordfile.h"

#include <QMutex>
#include <functional>
#include <memory>

/** Passwords of SMTP accounts and private keys of domains. They are never in the project, in a log or in an argument
 * (reliability §3). Any thread may call; calls block. */
class PasswordStore
{
public:
    virtual ~PasswordStore() = default;

    /** The password, or the access token of an account with a token command. Empty for an account without user. Refused
     * in words when none is kept. */
    virtual Result<QString> password(const SmtpAccount &account) = 0;
    virtual Result<void> save(const SmtpAccount &account, const QString &password) = 0;
    virtual Result<void> remove(const SmtpAccount &account) = 0;

    /** Another secret, by a name that is the same in every project: a private key. Nothing: none of this name. */
    virtual Result<std::optional<QString>> secret(const QString &name) = 0;
    virtual Result<void> saveSecret(const QString &name, const QString &secret) = 0;
    virtual Result<void> removeSecret(const QString &name) = 0;
};

/**
 * In this order: the environment (`ENVOI_SMTP_PASSWORD`, for services and scripts), the key store of the system, and a
 * file encrypted with a passphrase. The passphrase comes from whom the window asks, else from `ENVOI_PASSPHRASE`;
 * without one, nothing is kept rather than kept in clear.
 *
 * A password belongs to a project, a user and a host: an account pointed at another host does not take it along.
 */
class SystemPasswordStore : public PasswordStore
{
public:
    /** Nothing: the person declined. Asked once while the program runs, again after a wrong one. */
    using AskPassphrase = std::function<std::optional<QString>()>;

    explicit SystemPasswordStore(const QString &projectPath, AskPassphrase ask = passphraseOfEnvironment);
    /** With another key store and file than the system's: for tests. */
    SystemPasswordStore(const QString &projectPath, AskPassphrase ask, std::unique_ptr<Keychain> keychain,
                        const QString &file);

    Result<QString> password(const SmtpAccount &account) override;
    Result<void> save(const SmtpAccount &account, const QString &password) override;
    Result<void> remove(const SmtpAccount &account) override;
    Result<std::optional<QString>> secret(const QString &name) override;
    Result<void> saveSecret(const QString &name, const QString &secret) override;
    Result<void> removeSecret(const QString &name) override;

    static std::optional<QString> passphraseOfEnvironment();

private:
    QString keyOf(const SmtpAccount &account) const;
    /** `what` is named when only a passphrase would open it. */
    Result<std::optional<QString>> read(const QString &key, const QString &what);
    std::optional<QString> passphrase();
    void forgetPassphrase();

    QString m_project;
    AskPassphrase m_ask;
    std::unique_ptr<Keychain> m_keychain;
    PasswordFile m_file;
    QMutex m_asking;
    std::optional<std::optional<QString>> m_passphrase; ///< once asked
};
