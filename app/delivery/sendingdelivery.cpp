#include "delivery/sendingdelivery.h"

#include <algorithm>

namespace {

constexpr int batch = 400;
constexpr int few = 150;
constexpr int repeats = 3;
/** As many rows stand aside in memory; more of their domains are not even read. */
constexpr qsizetype mostAside = 2000;
/** Rows that come back to a domain at a time; when it may not receive them all, the others stand aside again. */
constexpr size_t backAtATime = 32;
/** The weight of a sending that asks for no pace, beside others that share its account. */
constexpr double weightWithoutPace = 10'000;

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
    m_render = std::make_shared<const RowRenderer>(*render);
    const auto answers = m_environment.ledger.answersToSending(m_id, bouncesWatched);
    if (!answers)
        return failureOf(answers);
    for (const DeliveryLedger::PastAnswer &answer : *answers)
        m_bounces.note(answer.state == RecipientState::BouncedHard);
    return {};
}

/** A limit is set where none was: the hand-offs of the last hour count all the same. */
Result<void> SendingDelivery::recallHandOffs()
{
    const Instant since = m_environment.clock.now() - m_limiter.historyNeeded();
    const Result<QList<Instant>> handOffs = m_environment.ledger.handOffsOfSending(m_id, since);
    if (!handOffs)
        return failureOf(handOffs);
    m_limiter.recordEarlier(*handOffs);
    return {};
}

Result<void> SendingDelivery::update(const ActiveSending &active)
{
    if (!std::exchange(m_running, true))
        m_bounces.clear(); // a person resumed it, knowing
    m_deadline = active.deadline;
    return adjustPace(active);
}

Result<void> SendingDelivery::adjustPace(const ActiveSending &active)
{
    const Instant now = m_environment.clock.now();
    m_paced = active.pace.isSet();
    const bool fresh = m_paceComputed && now - *m_paceComputed < std::chrono::minutes(1) && now >= *m_paceComputed;
    if (active.pace.withinTime && fresh && active.pace == m_pace)
        return {};
    m_pace = active.pace;
    m_paceComputed = active.pace.withinTime ? std::optional(now) : std::nullopt;
    const std::optional<int> perHour = hourlyRate(paceFor(active, now), active.waiting);
    const bool isFirst = perHour && !m_limiter.isLimited();
    m_limiter.setLimit(perHour);
    m_weight = perHour ? *perHour : weightWithoutPace;
    return isFirst ? recallHandOffs() : Result<void>();
}

void SendingDelivery::stop()
{
    m_running = false;
    for (const QString &domain : m_aside.domains())
        comeBack(domain);
    for (const ParkedRows::Waiting &waiting : m_rows)
        m_held.remove(waiting.row.id);
    m_rows.clear();
    m_aside.clear();
    m_moreDue = false;
}

void SendingDelivery::standAside(const RecipientDomains &domains, Instant now)
{
    while (!m_rows.empty()) {
        const QString domain = domainOf(m_rows.front().row.address);
        if (domains.mayReceive(domain, now))
            return;
        m_aside.park(domain, std::move(m_rows.front()));
        m_rows.pop_front();
    }
}

void SendingDelivery::comeBack(const RecipientDomains &domains, Instant now)
{
    if (m_aside.isEmpty())
        return;
    for (const QString &domain : m_aside.domains())
        if (domains.mayReceive(domain, now))
            comeBack(domain);
}

void SendingDelivery::comeBack(const QString &domain)
{
    const size_t atMost = m_running ? backAtATime : size_t(mostAside) * 2;
    std::vector<ParkedRows::Waiting> back = m_aside.take(domain, atMost);
    m_rows.insert(m_rows.begin(), std::make_move_iterator(back.begin()), std::make_move_iterator(back.end()));
}

Result<void> SendingDelivery::refillIfLow()
{
    return m_moreDue ? refill() : Result<void>{};
}

Result<void> SendingDelivery::refill()
{
    if (!m_running || m_rows.size() >= few)
        return {};
    const QStringList full = m_aside.size() >= mostAside ? m_aside.domains() : QStringList();
    const Result<QList<DueRow>> due = m_environment.ledger.due({m_id, m_environment.clock.now(), m_held, full, batch});
    if (!due)
        return failureOf(due);
    m_moreDue = due->size() == batch;
    for (const DueRow &row : *due) {
        m_held.insert(row.id);
        m_rows.push_back({++m_rowsRead, row});
    }
    return {};
}

milliseconds SendingDelivery::waitAt(Instant now) const
{
    if (m_rows.empty() || !mayStillSendAt(now))
        return milliseconds::max();
    return m_rows.front().row.seed ? milliseconds::zero() : m_limiter.waitAt(now);
}

SendingDelivery::Taken SendingDelivery::take(Instant now)
{
    DueRow row = std::move(m_rows.front().row);
    m_rows.pop_front();
    MessageWorkshop::Message message = m_environment.workshop->make(m_render, row, now);
    return {std::move(row), std::move(message)};
}

void SendingDelivery::handedOver(const DueRow &row, Instant now)
{
    if (!row.seed)
        m_limiter.record(now);
}

void SendingDelivery::departed(const DueRow &row, Instant reserved, Instant now)
{
    if (!row.seed && reserved != now)
        m_limiter.move(reserved, now);
}

void SendingDelivery::takenBack(const DueRow &row, Instant reserved)
{
    if (!row.seed)
        m_limiter.takeBack(reserved);
}

bool SendingDelivery::hasTooManyBounces(RecipientState outcome)
{
    constexpr int toleratedOfAHundred = 5;
    m_bounces.note(outcome == RecipientState::BouncedHard);
    return m_bounces.isFull() && m_bounces.count() * 100 > bouncesWatched * toleratedOfAHundred;
}

bool SendingDelivery::isDryBut(const RecipientDomains &domains, Instant now) const
{
    return m_held.size() == m_aside.size() && std::ranges::all_of(m_aside.domains(), [&](const QString &domain) {
               return domains.isLasting(domain, now);
           });
}

void SendingDelivery::release(RowId row)
{
    m_held.remove(row);
}

bool SendingDelivery::mayRepeat(RowId row)
{
    return ++m_losses[row] <= repeats;
}
