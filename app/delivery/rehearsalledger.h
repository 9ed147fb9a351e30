#pragma once

#include "delivery/callbackinbox.h"
#include "delivery/deliveryledger.h"
#include "delivery/rehearsaltraffic.h"

/**
 * A ledger that says when something is on its way to it, and watches the one sending that is rehearsed; all else it
 * passes on. Lives in the engine's thread.
 */
class RehearsalLedger : public DeliveryLedger
{
public:
    RehearsalLedger(DeliveryLedger &real, RehearsalTraffic &traffic, SendingId sending)
        : m_real(real)
        , m_traffic(traffic)
        , m_sending(sending)
    {
    }

    /** It was launched, and nothing of it waits any more or its deadline came. */
    bool isOver() const { return m_wasActive && !m_isActive; }
    /** Rows with their last outcome. */
    qint64 settled() const { return m_settled; }
    /** Why the engine paused the sending by itself. */
    QString pauseReason() const { return m_pauseReason; }

    Result<void> takeLease(const QString &program) override { return m_real.takeLease(program); }
    /** Nobody else knows this ledger: there is no one to keep the lease from. */
    Result<void> keepLease(Instant) override { return {}; }
    void releaseLease() override { m_real.releaseLease(); }

    Result<Advance> advanceSendings(Instant now) override;
    Result<SmtpAccount> account(AccountId id) override { return m_real.account(id); }
    Result<Snapshot> snapshot(SendingId id) override { return m_real.snapshot(id); }
    Result<RetryPolicy> retryPolicy() override { return m_real.retryPolicy(); }
    Result<QList<ActiveSending>> activeSendings(Instant now) override { return m_real.activeSendings(now); }
    Result<QList<DueRow>> due(const Wanted &wanted) override { return m_real.due(wanted); }
    Result<QList<Instant>> handOffsOfSending(SendingId sending, Instant since) override
    {
        return m_real.handOffsOfSending(sending, since);
    }
    Result<QList<HandOff>> handOffsOfAccount(AccountId account, Instant since) override
    {
        return m_real.handOffsOfAccount(account, since);
    }
    Result<QList<PastAnswer>> answersToSending(SendingId sending, int atMost) override
    {
        return m_real.answersToSending(sending, atMost);
    }
    Result<QList<PastAnswer>> answersToAccount(AccountId account, int atMost) override
    {
        return m_real.answersToAccount(account, atMost);
    }
    Result<QList<DeliveryBlock>> blocks(AccountId account) override { return m_real.blocks(account); }
    void announce(RowId row, Instant now, Announced announced) override;
    Result<qint64> changes() override { return m_real.changes(); }
    Result<Standing> standingOf(const QList<RowId> &granted, Instant now) override
    {
        return m_real.standingOf(granted, now);
    }
    Result<void> markDeparture(RowId row) override { return m_real.markDeparture(row); }
    void record(RowId row, const RowOutcome &outcome, Instant now, Recorded recorded) override;
    void keepBlock(AccountId account, const DeliveryBlock &block, Instant now, Recorded kept) override;
    Result<void> pause(SendingId sending, const QString &reason) override;
    Result<QList<SendingId>> holdAll(const QString &reason) override { return m_real.holdAll(reason); }

private:
    /** The engine hears first, then the traffic ends: what follows from the answer begins before time may pass. */
    template <class Answer>
    std::function<void(const Answer &)> counted(std::function<void(const Answer &)> callback)
    {
        m_traffic.begin();
        return [callback = std::move(callback),
                ended = m_inbox.forward<Answer>([this](const Answer &) { m_traffic.end(); })](const Answer &answer) {
            callback(answer);
            ended(answer);
        };
    }

    DeliveryLedger &m_real;
    RehearsalTraffic &m_traffic;
    const SendingId m_sending;
    CallbackInbox m_inbox;
    bool m_wasActive = false;
    bool m_isActive = false;
    qint64 m_settled = 0;
    QString m_pauseReason;
};
