#include "delivery/deliveryqueue.h"

#include <algorithm>

namespace {

constexpr std::chrono::milliseconds beatTime{250};
constexpr std::chrono::milliseconds newsTime{100};
constexpr std::chrono::seconds leaseTime{5};

} // namespace

DeliveryQueue::DeliveryQueue(const DeliveryEnvironment &environment, const Options &options)
    : m_environment(environment)
    , m_options(options)
    , m_pauses(m_environment)
{
    m_patience.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &DeliveryQueue::beat);
    connect(&m_news, &QTimer::timeout, this, &DeliveryQueue::announceChanges);
    connect(&m_patience, &QTimer::timeout, this, &DeliveryQueue::abort);
}

DeliveryQueue::~DeliveryQueue() = default;

void DeliveryQueue::start()
{
    m_running = true;
    const Result<RetryPolicy> retries = m_environment.ledger.retryPolicy();
    if (!retries)
        return halt(retries.error());
    m_retries = *retries;
    m_beat.start(beatTime);
    m_news.start(newsTime);
    wake();
}

void DeliveryQueue::wake()
{
    QMetaObject::invokeMethod(this, &DeliveryQueue::beat, Qt::QueuedConnection);
}

milliseconds DeliveryQueue::waitAt(Instant now) const
{
    milliseconds wait = milliseconds::max();
    for (const auto &[id, account] : m_accounts)
        wait = std::min(wait, account->waitAt(now));
    return wait;
}

void DeliveryQueue::stop(std::chrono::milliseconds patience)
{
    if (m_stopping || !m_running)
        return;
    m_stopping = true;
    for (const auto &[id, account] : m_accounts)
        account->stop();
    m_patience.start(patience);
    wake();
}

void DeliveryQueue::abort()
{
    for (const auto &[id, account] : m_accounts)
        account->abort();
}

void DeliveryQueue::beat()
{
    if (!m_running)
        return;
    const Instant now = m_environment.clock.now();
    if (!m_leaseKept || now - *m_leaseKept >= leaseTime || now < *m_leaseKept) {
        m_leaseKept = now;
        if (const Result<void> kept = m_environment.ledger.keepLease(now); !kept)
            return halt(kept.error());
    }
    if (m_stopping)
        return endWhenSettled();
    const Result<AutomaticPauses::Date> date = m_pauses.lookAtDate();
    if (!date)
        return halt(date.error());
    if (*date != AutomaticPauses::Date::Trusted)
        return hold();
    if (const Result<void> done = m_pauses.pauseWhenDiskIsFull(); !done)
        return halt(done.error());
    if (const Result<void> done = advance(); !done)
        return halt(done.error());
    if (m_options.untilIdle && isIdle())
        stop();
}

/** Nothing runs any more: the ledger says so, and what was granted before is withdrawn. */
void DeliveryQueue::hold()
{
    for (const auto &[id, sending] : m_sendings)
        sending->stop();
    for (const auto &[id, account] : m_accounts)
        account->stop();
    if (m_options.untilIdle)
        stop();
}

Result<void> DeliveryQueue::advance()
{
    const Result<DeliveryLedger::Advance> advance = m_environment.ledger.advanceSendings(m_environment.clock.now());
    if (!advance)
        return failureOf(advance);
    for (SendingId moved : advance->moved)
        Q_EMIT m_environment.feed.stateChanged(moved);

    Work work;
    std::map<SendingId, std::shared_ptr<SendingDelivery>> running;
    for (const ActiveSending &active : advance->active) {
        const Result<std::shared_ptr<SendingDelivery>> sending = deliveryOf(active);
        if (!sending) { // this one cannot be delivered; the others can
            if (const Result<void> paused = m_environment.ledger.pause(active.id, sending.error().text()); !paused)
                return paused;
            Q_EMIT m_environment.feed.attentionNeeded(sending.error());
            Q_EMIT m_environment.feed.stateChanged(active.id);
            continue;
        }
        running[active.id] = *sending;
        work[active.account].append(*sending);
    }
    for (const auto &[id, sending] : m_sendings) {
        if (running.contains(id))
            continue;
        sending->stop();
        if (sending->isUnderWay()) // resumed meanwhile, it must know what is on its way
            running[id] = sending;
    }
    m_sendings = std::move(running);
    return distribute(work);
}

/** Each account gets its sendings; one without any closes its connections and is begun anew when it is needed again. */
Result<void> DeliveryQueue::distribute(const Work &work)
{
    m_accountBeginsAnew = false;
    for (const auto &[id, sendings] : work) {
        const Result<AccountDelivery *> account = accountOf(id);
        if (!account)
            return failureOf(account);
        if ((*account)->isStopping()) {
            m_accountBeginsAnew = true;
            continue;
        }
        if (const Result<void> looked = (*account)->look(); !looked)
            return looked;
        for (const auto &sending : sendings)
            if (const Result<void> filled = sending->refill(); !filled)
                return filled;
        (*account)->update(sendings);
        (*account)->dispatch();
    }
    for (const auto &[id, account] : m_accounts)
        if (!work.contains(id))
            account->stop();
    std::erase_if(m_accounts, [](const auto &entry) { return entry.second->isOver(); });
    return {};
}

Result<std::shared_ptr<SendingDelivery>> DeliveryQueue::deliveryOf(const ActiveSending &active)
{
    const auto known = m_sendings.find(active.id);
    if (known != m_sendings.end()) {
        if (const Result<void> updated = known->second->update(active); !updated)
            return failureOf(updated);
        return known->second;
    }
    auto sending = std::make_shared<SendingDelivery>(m_environment, active.id);
    if (const Result<void> prepared = sending->prepare(); !prepared)
        return failureOf(prepared);
    if (const Result<void> updated = sending->update(active); !updated)
        return failureOf(updated);
    return sending;
}

Result<AccountDelivery *> DeliveryQueue::accountOf(AccountId id)
{
    Result<SmtpAccount> account = m_environment.ledger.account(id);
    if (!account)
        return failureOf(account);
    account->connections = m_options.connections.value_or(account->connections);
    if (const auto known = m_accounts.find(id); known != m_accounts.end()) {
        if (known->second->account() != *account) // changed by a person: it ends, then begins anew with what it is now
            known->second->stop();
        return known->second.get();
    }
    auto delivery = std::make_unique<AccountDelivery>(m_environment, m_inbox, *account, m_retries);
    if (const Result<void> prepared = delivery->prepare(); !prepared)
        return failureOf(prepared);
    connect(delivery.get(), &AccountDelivery::rowsSettled, this, &DeliveryQueue::onSettled);
    connect(delivery.get(), &AccountDelivery::connectionsChanged, this, [this] {
        if (m_stopping)
            wake();
    });
    connect(delivery.get(), &AccountDelivery::ledgerFailed, this, &DeliveryQueue::halt);
    connect(delivery.get(), &AccountDelivery::needsAttention, this, [this, id](const Failure &failure) {
        pause([id](const ActiveSending &sending) { return sending.account == id; }, failure);
    });
    connect(delivery.get(), &AccountDelivery::sendingNeedsAttention, this,
            [this](SendingId id, const Failure &failure) {
                pause([id](const ActiveSending &sending) { return sending.id == id; }, failure);
            });
    connect(delivery.get(), &AccountDelivery::waits, this,
            [this](const Failure &failure) { Q_EMIT m_environment.feed.waiting(failure); });
    return (m_accounts[id] = std::move(delivery)).get();
}

/** The last rows of a sending are settled: it ends now, not at the next beat. */
void DeliveryQueue::onSettled(SendingId sending)
{
    m_changed.insert(sending);
    const auto known = m_sendings.find(sending);
    if (m_stopping || (known != m_sendings.end() && known->second->isDry()))
        wake();
}

bool DeliveryQueue::isIdle() const
{
    if (m_accountBeginsAnew) // its sendings were not asked for their rows
        return false;
    const Instant now = m_environment.clock.now();
    for (const auto &[id, account] : m_accounts)
        if (account->isUnderWay() || account->isStopping())
            return false;
    return std::ranges::all_of(m_sendings, [](const auto &entry) { return entry.second->isDry(); }) ||
           (!m_accounts.empty() &&
            std::ranges::all_of(m_accounts, [now](const auto &entry) { return entry.second->isStuck(now); }));
}

void DeliveryQueue::endWhenSettled()
{
    for (const auto &[id, account] : m_accounts)
        if (!account->isOver())
            return;
    m_running = false;
    m_beat.stop();
    m_news.stop();
    announceChanges();
    m_patience.stop();
    m_accounts.clear();
    m_sendings.clear();
    Q_EMIT finished();
}

void DeliveryQueue::pause(const AutomaticPauses::Concerned &concerned, const Failure &failure)
{
    if (const Result<void> done = m_pauses.pause(concerned, failure); !done)
        halt(done.error());
}

void DeliveryQueue::halt(const Failure &failure)
{
    if (!m_running)
        return;
    m_running = false;
    m_beat.stop();
    m_news.stop();
    m_patience.stop();
    for (const auto &[id, account] : m_accounts) {
        account->disconnect(this);
        account->abort();
    }
    Q_EMIT m_environment.feed.attentionNeeded(failure);
    Q_EMIT finished();
}

void DeliveryQueue::announceChanges()
{
    for (SendingId sending : std::exchange(m_changed, {}))
        Q_EMIT m_environment.feed.rowsChanged(sending);
    int connections = 0;
    for (const auto &[id, account] : m_accounts)
        connections += account->connections();
    if (m_stopping) {
        int underWay = 0;
        for (const auto &[id, account] : m_accounts)
            underWay += account->underWay();
        if (underWay != std::exchange(m_underWayTold, underWay))
            Q_EMIT m_environment.feed.underWayChanged(underWay);
    }
    if (connections != std::exchange(m_connectionsTold, connections))
        Q_EMIT m_environment.feed.connectionsChanged(connections);
}
