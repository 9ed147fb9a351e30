#pragma once

#include "delivery/deliveryledger.h"
#include "store/addresstroubles.h"
#include "store/deliveryeligibility.h"

#include <map>

/**
 * Moves single rows of the ledger inside one write transaction: load() those that will be moved, move them, and call
 * finish() at the end.
 */
class LedgerWriter
{
public:
    explicit LedgerWriter(QSqlDatabase &db);

    /** As they are in the store now. */
    Result<void> load(const QList<RowId> &rows);

    Result<DeliveryLedger::Intent> announce(RowId row, Instant now);
    Result<void> record(RowId row, const RowOutcome &outcome, Instant now);
    /** The counters, once for all rows moved. */
    Result<void> finish();

private:
    Result<DeliveryLedger::Intent> keepBack(RowId id, LedgerRow &row, Instant now);
    Result<void> keepEarlierHandOff(RowId id, const LedgerRow &row);
    Result<void> learn(const LedgerRow &row, RecipientState state, const RowOutcome &outcome, Instant now);
    Result<void> skip(RowId id, LedgerRow &row, ExclusionReason reason, Instant now);
    void move(LedgerRow &row, RecipientState to);

    QSqlDatabase &m_db;
    QHash<RowId, LedgerRow> m_rows;
    DeliveryEligibility m_eligibility;
    Statement m_announce;
    Statement m_record;
    AddressTroubles m_troubles;
    std::map<std::tuple<qint64, bool, RecipientState>, qint64> m_counts;
};
