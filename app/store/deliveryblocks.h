#pragma once

#include "base/id.h"
#include "delivery/deliveryledger.h"
#include "store/statement.h"

/** What servers asked of the accounts and did not take back since: table `delivery_block`. */
class DeliveryBlocks
{
public:
    explicit DeliveryBlocks(QSqlDatabase &db)
        : m_db(db)
    {
    }

    Result<QList<DeliveryBlock>> of(AccountId account) const;
    /** Of the account a sending leaves through: only those that make it wait at `now`, the longest first. */
    Result<QList<DeliveryBlock>> holdingUp(SendingId sending, Instant now) const;
    Result<void> keep(AccountId account, const DeliveryBlock &block, Instant now);
    /** A person wants it tried at once. Returns whether there was anything to forget. */
    Result<bool> forgetFor(SendingId sending);

private:
    QSqlDatabase &m_db;
};
