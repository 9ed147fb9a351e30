#pragma once

#include "delivery/deliveryledger.h"
#include "store/statement.h"

/**
 * What servers answered to the running sendings since each was last started or resumed, oldest first: whoever resumes
 * one knows what happened before.
 */
class PastAnswers
{
public:
    PastAnswers(QSqlDatabase &db, int atMost)
        : m_db(db)
        , m_atMost(atMost)
    {
    }

    Result<QList<DeliveryLedger::PastAnswer>> ofAccount(AccountId account) const;
    Result<QList<DeliveryLedger::PastAnswer>> ofSending(SendingId sending) const;

private:
    Result<QList<DeliveryLedger::PastAnswer>> newest(const QString &which, qint64 id) const;

    QSqlDatabase &m_db;
    int m_atMost;
};
