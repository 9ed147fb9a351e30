#pragma once

#include "delivery/deliveryledger.h"
#include "store/statement.h"

/** When messages were handed over since a moment, each attempt of each row, oldest first (specification §7.1, §11.4).
 */
class HandOffs
{
public:
    HandOffs(QSqlDatabase &db, Instant since)
        : m_db(db)
        , m_since(since)
    {
    }

    /** Without seeds; at most the last million, more than any pace asks for. */
    Result<QList<Instant>> ofSending(SendingId sending) const;
    Result<QList<DeliveryLedger::HandOff>> ofAccount(AccountId account) const;

private:
    QSqlDatabase &m_db;
    Instant m_since;
};
