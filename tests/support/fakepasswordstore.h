#pragma once

#include "workflow/passwordstore.h"

#include <QHash>

/** Keeps passwords by the name of the account, in memory. */
class FakePasswordStore : public PasswordStore
{
public:
    Result<QString> password(const SmtpAccount &account) override
    {
        if (account.user.isEmpty())
            return QString();
        if (!passwords.contains(account.name))
            return refused(QStringLiteral("no-password"), QStringLiteral("No password."), QStringLiteral("Enter it."));
        return passwords.value(account.name);
    }
    Result<void> save(const SmtpAccount &account, const QString &password) override
    {
        passwords.insert(account.name, password);
        return {};
    }
    Result<void> remove(const SmtpAccount &account) override
    {
        passwords.remove(account.name);
        return {};
    }
    Result<std::optional<QString>> secret(const QString &name) override
    {
        return secrets.contains(name) ? std::optional(secrets.value(name)) : std::nullopt;
    }
    Result<void> saveSecret(const QString &name, const QString &secret) override
    {
        secrets.insert(name, secret);
        return {};
    }
    Result<void> removeSecret(const QString &name) override
    {
        secrets.remove(name);
        return {};
    }

    QHash<QString, QString> passwords;
    QHash<QString, QString> secrets; ///< by name
};
