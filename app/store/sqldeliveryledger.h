#pragma once

#include "delivery/deliveryledger.h"
#include "store/changewatch.h"
#include "store/deliverylease.h"
#include "store/flightrecorder.h"
#include "store/ledgerorders.h"

/** The ledger of one project over SQL. */
class SqlDeliveryLedger : public DeliveryLedger
{
public:
    explicit SqlDeliveryLedger(Database &database);

    Result<void> takeLease(const QString &program) override;
    Result<void> keepLease(Instant now) override;
    void releaseLease() override;

    Result<Advance> advanceSendings(Instant now) override;
    Result<QList<ActiveSending>> activeSendings(Instant now) override;
    Result<SmtpAccount> account(AccountId id) override;
    Result<Snapshot> snapshot(SendingId id) override;
    Result<RetryPolicy> retryPolicy() override;
    Result<QList<DueRow>> due(const Wanted &wanted) override;
    Result<QList<Instant>> handOffsOfSending(SendingId sending, Instant since) override;
    Result<QList<HandOff>> handOffsOfAccount(AccountId account, Instant since) override;
    Result<QList<PastAnswer>> answersToSending(SendingId sending, int atMost) override;
    Result<QList<PastAnswer>> answersToAccount(AccountId account, int atMost) override;
    Result<QList<DeliveryBlock>> blocks(AccountId account) override;

    void announce(RowId row, Instant now, Announced announced) override;
    Result<qint64> changes() override { return m_changes.number(); }
    Result<Standing> standingOf(const QList<RowId> &granted, Instant now) override;
    Result<void> markDeparture(RowId row) override;
    void record(RowId row, const RowOutcome &outcome, Instant now, Recorded recorded) override;
    void keepBlock(AccountId account, const DeliveryBlock &block, Instant now, Recorded kept) override;
    Result<void> pause(SendingId sending, const QString &reason) override;
    Result<QList<SendingId>> holdAll(const QString &reason) override;

private:
    bool isQuiet() const;

    Database &m_database;
    DeliveryLease m_lease;
    std::shared_ptr<FlightRecorder> m_flights; ///< shared with outcomes that outlive the engine
    LedgerOrders m_orders;
    ChangeWatch m_changes;
};
