#include "delivery/rehearsalledger.h"

#include <algorithm>

Result<DeliveryLedger::Advance> RehearsalLedger::advanceSendings(Instant now)
{
    const Result<Advance> advance = m_real.advanceSendings(now);
    if (advance) {
        m_isActive = std::ranges::any_of(advance->active, [this](const auto &one) { return one.id == m_sending; });
        // One whose deadline comes before its first message moves straight on.
        m_wasActive = m_wasActive || m_isActive || advance->moved.contains(m_sending);
    }
    return advance;
}

void RehearsalLedger::announce(RowId row, Instant now, Announced announced)
{
    m_real.announce(row, now, counted<Result<Intent>>(std::move(announced)));
}

void RehearsalLedger::record(RowId row, const RowOutcome &outcome, Instant now, Recorded recorded)
{
    if (isFinal(outcome.state))
        ++m_settled;
    m_real.record(row, outcome, now, counted<Result<void>>(std::move(recorded)));
}

Result<void> RehearsalLedger::pause(SendingId sending, const QString &reason)
{
    m_pauseReason = reason;
    return m_real.pause(sending, reason);
}

void RehearsalLedger::keepBlock(AccountId account, const DeliveryBlock &block, Instant now, Recorded kept)
{
    m_real.keepBlock(account, block, now, counted<Result<void>>(std::move(kept)));
}
