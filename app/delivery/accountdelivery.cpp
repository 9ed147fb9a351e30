#include "delivery/accountdelivery.h"

#include "delivery/rowoutcomes.h"

#include <QScopedValueRollback>

#include <algorithm>

AccountDelivery::AccountDelivery(DeliveryEnvironment &environment, CallbackInbox &inbox, SmtpAccount account,
                                 RetryPolicy retries)
    : m_environment(environment)
    , m_inbox(inbox)
    , m_account(std::move(account))
    , m_retries(std::move(retries))
    , m_limiter(environment.random)
    , m_announced(environment, inbox)
{
    m_limiter.setLimit(m_account.perHour);
    m_paceTimer.setSingleShot(true);
    m_paceTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_paceTimer, &QTimer::timeout, this, &AccountDelivery::dispatch);
    connect(&m_announced, &AnnouncedRows::granted, this, &AccountDelivery::dispatch);
    connect(&m_announced, &AnnouncedRows::settled, this, &AccountDelivery::rowsSettled);
    connect(&m_announced, &AnnouncedRows::ledgerFailed, this, &AccountDelivery::ledgerFailed);
}

Result<void> AccountDelivery::prepare()
{
    if (!m_account.perHour)
        return {};
    const Instant anHourAgo = m_environment.clock.now() - std::chrono::hours(1);
    const Result<QList<Instant>> handOffs = m_environment.ledger.handOffsOfAccount(m_account.id, anHourAgo);
    if (!handOffs)
        return failureOf(handOffs);
    for (Instant at : *handOffs)
        m_limiter.record(at);
    return {};
}

void AccountDelivery::update(const QList<std::shared_ptr<SendingDelivery>> &sendings)
{
    std::erase_if(m_lanes, [](const auto &lane) { return lane->isOver(); });
    m_sendings.removeIf([&](const auto &known) { return !sendings.contains(known); });
    for (const auto &sending : sendings)
        if (!m_sendings.contains(sending))
            m_sendings.append(sending);
    m_announced.withdrawStopped();
}

void AccountDelivery::dispatch()
{
    if (m_stopping || m_dispatching)
        return;
    const QScopedValueRollback dispatching(m_dispatching, true); // a connection may answer at once
    if (m_breaker.isOpen(m_environment.clock.now()))
        m_announced.withdrawAll();
    loadFreeLanes();
    announceMore();
    openWhatHelps();
    closeIdle();
    waitForPace();
}

void AccountDelivery::loadFreeLanes()
{
    for (const auto &lane : m_lanes) {
        if (!lane->isFree())
            continue;
        const AnnouncedRows::Row row = m_announced.take();
        if (!row)
            return;
        lane->carry(*row);
    }
}

void AccountDelivery::announceMore()
{
    while (m_announced.size() < rowsWanted() && announceOne()) {
    }
}

/** One row for each free connection and, without pace, a few ahead for the others. */
qsizetype AccountDelivery::rowsWanted() const
{
    const auto open = std::ranges::count_if(m_lanes, [](const auto &lane) { return lane->isOpen(); });
    const auto free = std::ranges::count_if(m_lanes, [](const auto &lane) { return lane->isFree(); });
    const bool paced = m_account.perHour || std::ranges::any_of(m_sendings, &SendingDelivery::isPaced);
    return free + (paced ? 0 : open * m_announced.aheadPerConnection());
}

/** False: nothing may leave now. A row whose message cannot be made leaves its place to the next one. */
bool AccountDelivery::announceOne()
{
    const Instant now = m_environment.clock.now();
    const std::shared_ptr<SendingDelivery> sending = nextSending(now);
    if (!sending)
        return false;
    const SendingDelivery::Taken taken = sending->take();
    if (!taken.message) {
        refuseRow(sending, taken.row, taken.message.error());
        return true;
    }
    sending->handedOver(taken.row, now);
    m_limiter.record(now);
    m_announced.announce(sending, taken.row, *taken.message);
    return true;
}

/** In turn among the sendings that may hand over now (§7.1). */
std::shared_ptr<SendingDelivery> AccountDelivery::nextSending(Instant now)
{
    if (m_breaker.isOpen(now) || m_limiter.waitAt(now) > milliseconds::zero())
        return nullptr;
    for (qsizetype turn = 0; turn < m_sendings.size(); ++turn) {
        std::shared_ptr<SendingDelivery> sending = m_sendings.takeFirst();
        m_sendings.append(sending);
        if (const Result<void> filled = sending->refillIfLow(); !filled) {
            Q_EMIT ledgerFailed(filled.error());
            return nullptr;
        }
        if (sending->waitAt(now) == milliseconds::zero())
            return sending;
    }
    return nullptr;
}

void AccountDelivery::refuseRow(const std::shared_ptr<SendingDelivery> &sending, const DueRow &row,
                                const Failure &failure)
{
    ++m_refusing;
    m_environment.ledger.record(
        row.id, productionError(failure), m_environment.clock.now(),
        m_inbox.forward<Result<void>>([this, sending, id = row.id](const Result<void> &recorded) {
            --m_refusing;
            sending->release(id);
            if (recorded)
                Q_EMIT rowsSettled(sending->id());
            else
                Q_EMIT ledgerFailed(recorded.error());
        }));
}

/** One connection for each row that could leave now, and none while as many are being opened. */
void AccountDelivery::openWhatHelps()
{
    const Instant now = m_environment.clock.now();
    if (m_breaker.isOpen(now) || m_limiter.waitAt(now) > milliseconds::zero())
        return;
    qsizetype ready = 0;
    for (const auto &sending : m_sendings)
        if (sending->waitAt(now) == milliseconds::zero())
            ready += m_account.perHour ? 1 : sending->readyRows();
    const auto opening = std::ranges::count_if(m_lanes, [](const auto &lane) { return lane->isOpening(); });
    for (qsizetype more = ready - opening; more > 0 && connections() < m_account.connections && !m_stopping; --more)
        openLane();
}

void AccountDelivery::openLane()
{
    Result<std::unique_ptr<DeliveryConnection>> connection = m_environment.connect(m_account);
    if (!connection) {
        giveUp(connection.error());
        return;
    }
    m_lanes.push_back(std::make_unique<DeliveryLane>(m_environment, m_inbox, std::move(*connection)));
    connectLane(m_lanes.back().get());
    m_lanes.back()->open();
    Q_EMIT connectionsChanged();
}

void AccountDelivery::connectLane(DeliveryLane *lane)
{
    connect(lane, &DeliveryLane::freed, this, &AccountDelivery::onFreed);
    connect(lane, &DeliveryLane::answered, this,
            [this, lane](const ServerAnswer &answer) { onAnswered(*lane, answer); });
    connect(lane, &DeliveryLane::lost, this, [this, lane](bool afterDot) { onLost(*lane, afterDot); });
    connect(lane, &DeliveryLane::closed, this,
            [this, lane](const std::optional<ConnectionTrouble> &trouble) { onClosed(*lane, trouble); });
    connect(lane, &DeliveryLane::settled, this, &AccountDelivery::rowsSettled);
    connect(lane, &DeliveryLane::ledgerFailed, this, &AccountDelivery::ledgerFailed);
}

void AccountDelivery::onFreed()
{
    auto *lane = qobject_cast<DeliveryLane *>(sender());
    const bool spent = m_account.messagesPerConnection > 0 && lane->carriedSoFar() >= m_account.messagesPerConnection;
    if (m_stopping || spent)
        lane->close();
    else
        dispatch();
}

void AccountDelivery::onAnswered(DeliveryLane &lane, const ServerAnswer &answer)
{
    if (answer.reply.code == 421) // the session is over; nothing was said about this message (reliability §1.4)
        return sendBack(lane, Consequence::SlowDown);
    m_announced.noteMessageTime(std::chrono::steady_clock::now() - lane.carried().since);
    const Instant now = m_environment.clock.now();
    const bool hopeless = tripsBreaker(answer.consequence, now);
    lane.finish(outcomeOf(answer, lane.carried().row.attempts, m_retries, now, m_environment.random()));
    if (hopeless)
        giveUp({Failure::Kind::Refused, QStringLiteral("sender-refused"),
                tr("The server of the account “%1” keeps refusing the messages: %2")
                    .arg(m_account.name, answer.reply.text),
                tr("Correct the sender, the records of its domain or the account, then resume the sending.")});
}

/** True: the server refuses us, not the persons. */
bool AccountDelivery::tripsBreaker(Consequence consequence, Instant now)
{
    switch (consequence) {
    case Consequence::Accepted:
        m_breaker.succeeded();
        return false;
    case Consequence::SlowDown:
        m_breaker.askedToSlowDown(now);
        return false;
    case Consequence::Refused:
    case Consequence::PauseAccount:
        return m_breaker.refusedForOurFault();
    case Consequence::RetryLater:
    case Consequence::BounceHard:
    case Consequence::BounceSoft:
        return false;
    }
    return false;
}

/** Nothing more leaves until a person helped: then the engine begins anew with this account. */
void AccountDelivery::giveUp(const Failure &failure)
{
    if (m_stopping)
        return; // several connections, one cause
    for (const auto &sending : std::as_const(m_sendings))
        sending->stop();
    stop();
    Q_EMIT needsAttention(failure);
}

void AccountDelivery::onLost(DeliveryLane &lane, bool afterDot)
{
    if (afterDot)
        lane.finish(RowOutcome::inDoubt());
    else
        sendBack(lane, Consequence::RetryLater);
}

/** The row waits again as if nothing had happened; when it happens again and again, it waits for longer. */
void AccountDelivery::sendBack(DeliveryLane &lane, Consequence afterAWhile)
{
    const DueRow &row = lane.carried().row;
    if (lane.carried().sending->mayRepeat(row.id))
        lane.finish(RowOutcome::waitsAgain());
    else
        lane.finish(outcomeOf({.consequence = afterAWhile, .reply = {}}, row.attempts, m_retries,
                              m_environment.clock.now(), m_environment.random()));
}

void AccountDelivery::onClosed(const DeliveryLane &lane, const std::optional<ConnectionTrouble> &trouble)
{
    const bool failed = trouble && !lane.isProven() && m_breaker.connectionFailed(m_environment.clock.now());
    if (failed || (trouble && !trouble->mayPass))
        giveUp(trouble->failure);
    if (connections() == 0)
        m_announced.withdrawAll(); // nobody knows when there will be one again
    Q_EMIT connectionsChanged();
    QMetaObject::invokeMethod(this, &AccountDelivery::dispatch, Qt::QueuedConnection);
}

void AccountDelivery::closeIdle()
{
    const Instant now = m_environment.clock.now();
    for (const auto &lane : m_lanes)
        if (lane->isFree() && now - lane->freeSince() >= idleTime)
            lane->close();
}

/** The beat comes often enough for long waits. */
void AccountDelivery::waitForPace()
{
    const milliseconds wait = waitAt(m_environment.clock.now());
    if (wait > milliseconds::zero() && wait < std::chrono::seconds(1) && !m_paceTimer.isActive())
        m_paceTimer.start(wait);
}

milliseconds AccountDelivery::waitAt(Instant now) const
{
    milliseconds wait = milliseconds::max();
    for (const auto &sending : m_sendings)
        wait = std::min(wait, std::max(sending->waitAt(now), m_limiter.waitAt(now)));
    return wait;
}

void AccountDelivery::stop()
{
    m_stopping = true;
    m_paceTimer.stop();
    m_announced.withdrawAll();
    for (const auto &lane : m_lanes)
        if (!lane->isCarrying() && !lane->isClosed())
            lane->close();
}

void AccountDelivery::abort()
{
    m_stopping = true;
    m_announced.withdrawAll();
    for (const auto &lane : m_lanes)
        if (!lane->isClosed())
            lane->close();
}

int AccountDelivery::connections() const
{
    return int(std::ranges::count_if(m_lanes, [](const auto &lane) { return !lane->isClosed(); }));
}

bool AccountDelivery::isOver() const
{
    return m_stopping && !isUnderWay() && connections() == 0;
}

bool AccountDelivery::isUnderWay() const
{
    return m_refusing > 0 || m_announced.isUnderWay() ||
           std::ranges::any_of(m_lanes, [](const auto &lane) { return lane->isUnderWay(); });
}
