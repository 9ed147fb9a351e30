#pragma once

#include "messages/message.h"
#include "smtp/smtpaccount.h"
#include "store/database.h"

/** SMTP accounts (never their passwords) and the authorised senders (specification §11.4, §14.3). */
class AccountRepository
{
public:
    explicit AccountRepository(Database &database)
        : m_database(database)
    {
    }

    Result<QList<SmtpAccount>> accounts() const;
    Result<SmtpAccount> account(AccountId id) const; ///< invalid id: the only account of the project
    Result<SmtpAccount> findAccount(const QString &nameOrId) const;
    Result<AccountId> saveAccount(const SmtpAccount &account);
    /** Refused while a sending that is not over uses it. */
    Result<void> removeAccount(AccountId id);

    Result<QList<Sender>> senders() const;
    Result<SenderId> saveSender(const Sender &sender);
    Result<void> removeSender(SenderId id);

private:
    Database &m_database;
};
