#include "delivery/sendingdelivery.h"

namespace {

constexpr int batch = 400;
constexpr int few = 150;
constexpr int repeats = 3;

/** §7.1: what is left, over the time that is left. */
Pace paceFor(const ActiveSending &active, Instant now)
{
    if (!active.pace.withinTime)
        return active.pace;
    const auto left = std::chrono::ceil<std::chrono::minutes>(active.started + *active.pace.withinTime - now);
    return {.perHour = std::nullopt, .withinTime = std::max(left, std::chrono::minutes(1))};
}

} // namespace

SendingDelivery::SendingDelivery(DeliveryEnvironment &environment, SendingId id)
    : m_environment(environment)
    , m_id(id)
    , m_limiter(environment.random)
{
}

Result<void> SendingDelivery::prepare()
{
    const Result<Snapshot> snapshot = m_environment.ledger.snapshot(m_id);
    if (!snapshot)
        return failureOf(snapshot);
    const Result<RowRenderer> render = m_environment.prepare(m_id, *snapshot);
    if (!render)
        return failureOf(render);
    m_render = *render;
    const Instant anHourAgo = m_environment.clock.now() - std::chrono::hours(1);
    const Result<QList<Instant>> handOffs = m_environment.ledger.handOffsOfSending(m_id, anHourAgo);
    if (!handOffs)
        return failureOf(handOffs);
    for (Instant at : *handOffs)
        m_limiter.record(at);
    return {};
}

void SendingDelivery::update(const ActiveSending &active)
{
    m_running = true;
    m_deadline = active.deadline;
    adjustPace(active);
}

void SendingDelivery::adjustPace(const ActiveSending &active)
{
    const Instant now = m_environment.clock.now();
    m_paced = active.pace.isSet();
    const bool fresh = m_paceComputed && now - *m_paceComputed < std::chrono::minutes(1);
    if (active.pace.withinTime && fresh)
        return;
    m_paceComputed = active.pace.withinTime ? std::optional(now) : std::nullopt;
    m_limiter.setLimit(hourlyRate(paceFor(active, now), active.waiting));
}

void SendingDelivery::stop()
{
    m_running = false;
    for (const DueRow &row : m_rows)
        m_held.remove(row.id);
    m_rows.clear();
    m_moreDue = false;
}

Result<void> SendingDelivery::refillIfLow()
{
    return m_moreDue ? refill() : Result<void>{};
}

Result<void> SendingDelivery::refill()
{
    if (!m_running || m_rows.size() >= few)
        return {};
    const Result<QList<DueRow>> due = m_environment.ledger.due(m_id, m_environment.clock.now(), m_held, batch);
    if (!due)
        return failureOf(due);
    m_moreDue = due->size() == batch;
    for (const DueRow &row : *due) {
        m_held.insert(row.id);
        m_rows.push_back(row);
    }
    return {};
}

milliseconds SendingDelivery::waitAt(Instant now) const
{
    if (m_rows.empty() || !mayStillSendAt(now))
        return milliseconds::max();
    return m_rows.front().seed ? milliseconds::zero() : m_limiter.waitAt(now);
}

SendingDelivery::Taken SendingDelivery::take()
{
    DueRow row = std::move(m_rows.front());
    m_rows.pop_front();
    Result<OutgoingMessage> message = m_render(row);
    return {std::move(row), std::move(message)};
}

void SendingDelivery::handedOver(const DueRow &row, Instant now)
{
    if (!row.seed)
        m_limiter.record(now);
}

void SendingDelivery::release(RowId row)
{
    m_held.remove(row);
}

bool SendingDelivery::mayRepeat(RowId row)
{
    return ++m_losses[row] <= repeats;
}
