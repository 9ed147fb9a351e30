#include "delivery/sendingshares.h"

#include <algorithm>

void SendingShares::update(const QList<Sending> &sendings)
{
    m_shares.removeIf([&](const Share &share) { return !sendings.contains(share.sending); });
    for (const Sending &sending : sendings)
        if (std::ranges::none_of(m_shares, [&](const Share &share) { return share.sending == sending; }))
            m_shares.append({sending});
}

Result<SendingShares::Sending> SendingShares::next(const RecipientDomains &domains, Instant now)
{
    Share *next = nullptr;
    double total = 0;
    for (Share &share : m_shares) {
        SendingDelivery &sending = *share.sending;
        if (const Result<void> filled = sending.refillIfLow(); !filled)
            return failureOf(filled);
        if (!domains.isIdle())
            sending.standAside(domains, now);
        if (sending.waitAt(now) > milliseconds::zero())
            continue;
        total += sending.weight();
        share.credit += sending.weight();
        if (!next || share.credit > next->credit)
            next = &share;
    }
    if (!next)
        return Sending();
    next->credit -= total;
    return next->sending;
}

void SendingShares::comeBack(const QString &domain)
{
    for (const Share &share : std::as_const(m_shares))
        share.sending->comeBack(domain);
}

void SendingShares::comeBack(const RecipientDomains &domains, Instant now)
{
    for (const Share &share : std::as_const(m_shares))
        share.sending->comeBack(domains, now);
}

void SendingShares::stop()
{
    for (const Share &share : std::as_const(m_shares))
        share.sending->stop();
}

bool SendingShares::isPaced() const
{
    return std::ranges::any_of(m_shares, [](const Share &share) { return share.sending->isPaced(); });
}

qsizetype SendingShares::readyRows(Instant now, bool onePerSending) const
{
    qsizetype ready = 0;
    for (const Share &share : m_shares)
        if (share.sending->waitAt(now) == milliseconds::zero())
            ready += onePerSending ? 1 : share.sending->readyRows();
    return ready;
}

milliseconds SendingShares::waitAt(Instant now) const
{
    milliseconds wait = milliseconds::max();
    for (const Share &share : m_shares)
        wait = std::min(wait, share.sending->waitAt(now));
    return wait;
}

bool SendingShares::isDry() const
{
    return std::ranges::all_of(m_shares, [](const Share &share) { return share.sending->isDry(); });
}

bool SendingShares::isDryBut(const RecipientDomains &domains, Instant now) const
{
    return std::ranges::all_of(
        m_shares, [&](const Share &share) { return share.sending->isDry() || share.sending->isDryBut(domains, now); });
}
