#include "delivery/accountdelivery.h"

#include "delivery/pausereasons.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace {

/** A server is trusted with so many messages at once before one is begun ahead: it took 2 000 since it last refused us.
 * On a shorter list nothing is saved. */
constexpr int trustedWith = 108;
/** Of a server in the house. Where an answer takes longer, it is not our round trip that one waits for: then nobody
 * stands behind another, and nobody else's server is the first to show whether it keeps its answers in order. */
constexpr std::chrono::milliseconds quickAnswer{15};

} // namespace

AccountDelivery::AccountDelivery(DeliveryEnvironment &environment, CallbackInbox &inbox, SmtpAccount account,
                                 RetryPolicy retries)
    : m_environment(environment)
    , m_inbox(inbox)
    , m_account(std::move(account))
    , m_policy(environment, inbox, m_account)
    , m_announced(environment, inbox)
    , m_refused(environment, inbox)
    , m_judge(environment, std::move(retries), m_policy, m_refused)
{
    m_paceTimer.setSingleShot(true);
    m_paceTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_paceTimer, &QTimer::timeout, this, &AccountDelivery::dispatch);
    connect(&m_announced, &AnnouncedRows::granted, this, &AccountDelivery::dispatch);
    connect(&m_announced, &AnnouncedRows::settled, this, &AccountDelivery::rowsSettled);
    connect(&m_announced, &AnnouncedRows::givenBack, this, [this](const AnnouncedRow &row) {
        m_policy.takenBack(row.row, row.reserved);
        row.sending->takenBack(row.row, row.reserved);
        m_refused.forget(row.row.id);
        settled(row.row.address);
    });
    connect(&m_announced, &AnnouncedRows::ledgerFailed, this, &AccountDelivery::ledgerFailed);
    connect(&m_refused, &RefusedRows::settled, this, &AccountDelivery::rowsSettled);
    connect(&m_refused, &RefusedRows::ledgerFailed, this, &AccountDelivery::ledgerFailed);
}

Result<void> AccountDelivery::prepare()
{
    const auto answers = m_environment.ledger.answersToAccount(m_account.id, RefusalWatch::watched);
    if (!answers)
        return failureOf(answers);
    m_refused.recall(*answers);
    return m_policy.prepare(*answers);
}

void AccountDelivery::update(const QList<std::shared_ptr<SendingDelivery>> &sendings)
{
    m_lanes.forgetOver();
    m_sendings.update(sendings);
    m_announced.withdrawStopped();
    if (!isUnderWay() && m_sendings.isDry())
        m_refused.judgeWhatIsLeft(m_policy.refusals().tookOthers());
}

Result<void> AccountDelivery::look()
{
    const Instant now = m_environment.clock.now();
    if (now - m_tidied >= std::chrono::minutes(1)) {
        m_tidied = now;
        m_policy.tidy(now);
    }
    const Result<void> looked = m_policy.look(now);
    m_sendings.comeBack(m_policy.domains(), now);
    return looked;
}

void AccountDelivery::dispatch()
{
    if (m_stopping || m_dispatching)
        return;
    const QScopedValueRollback dispatching(m_dispatching, true); // a connection may answer at once
    if (m_policy.isBlocked(m_environment.clock.now()))
        m_announced.withdrawAll();
    loadFreeLanes();
    m_lanes.closeIdle(m_environment.clock.now());
    announceMore();
    openWhatHelps();
    waitForPace();
}

void AccountDelivery::loadFreeLanes()
{
    for (const auto &lane : m_lanes) {
        if (!lane->isFree())
            continue;
        if (roomForMore() <= 0)
            return;
        const AnnouncedRows::Row row = takeAnnounced();
        if (!row)
            return;
        begin(*row);
        lane->carry(*row);
    }
}

void AccountDelivery::begin(const AnnouncedRow &row)
{
    const Instant now = m_environment.clock.now();
    m_policy.departed(row.row, row.reserved, now);
    row.sending->departed(row.row, row.reserved, now);
}

/** How many more messages may be on their way, as far as the server has proved itself. */
qsizetype AccountDelivery::roomForMore() const
{
    return m_policy.mostAtOnce() - m_lanes.count(&DeliveryLane::isCarrying);
}

/** The next announced row whose recipient domain still receives. */
AnnouncedRows::Row AccountDelivery::takeAnnounced()
{
    const RecipientDomains &domains = m_policy.domains();
    AnnouncedRows::Row row = m_announced.take();
    while (row && !domains.isIdle() && domains.isClosed(domainOf(row->row.address), m_environment.clock.now())) {
        m_announced.giveBack(*row);
        row = m_announced.take();
    }
    return row;
}

void AccountDelivery::announceMore()
{
    while (m_announced.size() < rowsWanted() && announceOne()) {
    }
}

/** One row for each free connection and, without pace, a few ahead for the others. */
qsizetype AccountDelivery::rowsWanted() const
{
    const qsizetype free = std::clamp<qsizetype>(roomForMore(), 0, m_lanes.count(&DeliveryLane::isFree));
    if (m_policy.goesCarefully())
        return free;
    const bool paced = m_policy.isPaced(m_environment.clock.now()) || m_sendings.isPaced();
    const qsizetype open = m_lanes.count(&DeliveryLane::isOpen);
    return free + (paced ? 0 : open * m_announced.aheadPerConnection(open));
}

/** False: nothing may leave now. */
bool AccountDelivery::announceOne()
{
    const Instant now = m_environment.clock.now();
    if (m_policy.waitAt(now) > milliseconds::zero())
        return false;
    const Result<SendingShares::Sending> next = m_sendings.next(m_policy.domains(), now);
    if (!next)
        Q_EMIT ledgerFailed(next.error());
    if (!next || !*next)
        return false;
    const std::shared_ptr<SendingDelivery> &sending = *next;
    const SendingDelivery::Taken taken = sending->take(now);
    m_refused.triedAgain(taken.row.id);
    sending->handedOver(taken.row, now);
    m_policy.handedOver(taken.row, now);
    m_announced.announce(sending, taken, now);
    return true;
}

/** One connection for each row that could leave now, and none while as many are being opened. */
void AccountDelivery::openWhatHelps()
{
    const Instant now = m_environment.clock.now();
    if (m_policy.waitAt(now) > milliseconds::zero())
        return;
    const qsizetype ready = m_sendings.readyRows(now, m_policy.isPaced(now));
    const int useful = std::min(m_account.connections, m_policy.mostAtOnce());
    const int allowed = m_lanes.allowed(useful, m_policy.goesCarefully(), now);
    const qsizetype opening = m_lanes.count(&DeliveryLane::isOpening);
    for (qsizetype more = ready - opening; more > 0 && connections() < allowed && !m_stopping; --more)
        openLane();
}

void AccountDelivery::openLane()
{
    Result<std::unique_ptr<DeliveryConnection>> connection = m_environment.connect(m_account);
    if (!connection) {
        giveUp(connection.error());
        return;
    }
    DeliveryLane *lane = m_lanes.add(std::make_unique<DeliveryLane>(m_environment, m_inbox, std::move(*connection)));
    connectLane(lane);
    lane->open();
    Q_EMIT connectionsChanged();
}

void AccountDelivery::connectLane(DeliveryLane *lane)
{
    connect(lane, &DeliveryLane::freed, this, [this, lane] { onFreed(*lane); });
    connect(lane, &DeliveryLane::answered, this,
            [this, lane](const ServerAnswer &answer) { onAnswered(*lane, answer); });
    connect(lane, &DeliveryLane::lost, this, [this, lane](bool afterDot) { onLost(*lane, afterDot); });
    connect(lane, &DeliveryLane::closed, this,
            [this, lane](const std::optional<ConnectionTrouble> &trouble) { onClosed(*lane, trouble); });
    connect(lane, &DeliveryLane::settled, this, &AccountDelivery::rowsSettled);
    connect(lane, &DeliveryLane::ledgerFailed, this, &AccountDelivery::ledgerFailed);
    connect(lane, &DeliveryLane::departing, this, [this, lane] { onDeparting(*lane); });
    lane->onlyWhen([this, lane] { return mayDepart(*lane); });
}

bool AccountDelivery::mayDepart(const DeliveryLane &lane)
{
    if (m_policy.refusals().isRun() && m_lanes.count(&DeliveryLane::isCarrying) > 1)
        return false;
    if (!lane.isAhead())
        return true;
    const AnnouncedRows::Row row = lane.carried().begunBehind;
    return !m_stopping && !m_policy.isBlocked(m_environment.clock.now()) && m_announced.mayStillLeave(*row);
}

/** The next row is begun behind the body that leaves. */
void AccountDelivery::onDeparting(DeliveryLane &lane)
{
    if (lane.carried().begunBehind)
        m_ahead.understood();
    if (!mayBeFollowed(lane))
        return;
    const AnnouncedRows::Row row = takeAnnounced();
    if (!row)
        return;
    if (lane.follow(row)) {
        m_ahead.begun();
        begin(*row);
        announceMore(); // this connection does not become free
    } else if (m_stopping)
        m_announced.giveBack(*row);
    else
        m_announced.putBack(row);
}

/** Only at full speed: nothing is suspect, paced or limited, and no other connection has nothing to do. */
bool AccountDelivery::mayBeFollowed(const DeliveryLane &lane) const
{
    const Instant now = m_environment.clock.now();
    const bool isLast = m_account.messagesPerConnection > 0 && lane.carriedSoFar() >= m_account.messagesPerConnection;
    return m_ahead.mayBegin() && lane.mayFollow() && !isLast && !m_stopping && !m_policy.goesCarefully() &&
           m_policy.mostAtOnce() >= std::max(trustedWith, 2 * connections()) && !m_policy.isPaced(now) &&
           !m_sendings.isPaced() && m_policy.domains().isIdle() && m_announced.messageTime() < quickAnswer &&
           m_lanes.count(&DeliveryLane::isFree) == 0;
}

void AccountDelivery::onFreed(DeliveryLane &lane)
{
    const bool spent = m_account.messagesPerConnection > 0 && lane.carriedSoFar() >= m_account.messagesPerConnection;
    if (m_stopping || spent)
        lane.close();
    else
        dispatch();
}

void AccountDelivery::onAnswered(DeliveryLane &lane, const ServerAnswer &answer)
{
    if (answer.reply.code == 421)
        return settle(lane, m_judge.sessionEnded(lane.carried(), answer));
    if (lane.isAhead()) {
        const bool isTooSoon = m_ahead.isTrying() || answer.reply.code == 503; // RFC 5321 §4.2.3: bad sequence
        if (isTooSoon && answer.stage == SmtpStage::MailFrom) {
            m_ahead.brokeOff();
            return settle(lane, m_judge.lost(lane.carried(), false));
        }
        m_ahead.understood();
    }
    m_announced.noteMessageTime(std::chrono::steady_clock::now() - lane.carried().since);
    const std::shared_ptr<SendingDelivery> sending = lane.carried().sending;
    const RowOutcome outcome = m_judge.answered(lane.carried(), answer);
    settle(lane, outcome);
    if (!m_policy.refusals().isSuspect())
        m_refused.judge();
    if (refusesUs(answer) && m_policy.refusals().isHopeless()) {
        m_refused.giveBack();
        giveUp(PauseReasons::senderRefused(m_account.name, answer.reply));
    } else if (sending->hasTooManyBounces(outcome.state)) {
        sending->stop();
        Q_EMIT sendingNeedsAttention(sending->id(),
                                     PauseReasons::tooManyBounces(sending->bounces(), sending->bouncesWatched));
    } else if (answer.consequence == Consequence::SlowDown)
        tellIfBlocked({Failure::Kind::Refused,
                       QStringLiteral("slow-down"),
                       tr("The server of the account “%1” asks to slow down: %2")
                           .arg(m_account.name, answer.reply.text.simplified()),
                       {}});
}

void AccountDelivery::settle(DeliveryLane &lane, const RowOutcome &outcome)
{
    const QString address = lane.carried().row.address;
    settled(address);
    lane.finish(outcome);
}

/** Another row of the same domain may follow. */
void AccountDelivery::settled(const QString &address)
{
    m_policy.settled(address);
    if (m_policy.domains().isIdle())
        return;
    const QString domain = domainOf(address);
    if (m_policy.domains().mayReceive(domain, m_environment.clock.now()))
        m_sendings.comeBack(domain);
}

/** Nothing more leaves until a person helped: then the engine begins anew with this account. */
void AccountDelivery::giveUp(const Failure &failure)
{
    if (m_stopping)
        return; // several connections, one cause
    m_sendings.stop();
    stop();
    Q_EMIT needsAttention(failure);
}

void AccountDelivery::onLost(DeliveryLane &lane, bool afterDot)
{
    const bool mayBeOverIt = lane.isFollowed() ? afterDot || m_ahead.isTrying() : lane.isAhead() && m_ahead.isTrying();
    if (mayBeOverIt)
        m_ahead.brokeOff();
    settle(lane, m_judge.lost(lane.carried(), afterDot));
}

void AccountDelivery::onClosed(const DeliveryLane &lane, const std::optional<ConnectionTrouble> &trouble)
{
    if (trouble && !trouble->mayPass)
        giveUp(trouble->failure);
    else if (trouble && !lane.isProven() && !m_stopping)
        onConnectionFailed(trouble->failure);
    if (connections() == 0)
        m_announced.withdrawAll(); // nobody knows when there will be one again
    Q_EMIT connectionsChanged();
    QMetaObject::invokeMethod(this, &AccountDelivery::dispatch, Qt::QueuedConnection);
}

void AccountDelivery::onConnectionFailed(const Failure &failure)
{
    const Instant now = m_environment.clock.now();
    if (m_lanes.areEnough(now))
        return;
    m_policy.connectionFailed(failure, now);
    tellIfBlocked(failure);
}

void AccountDelivery::tellIfBlocked(const Failure &why)
{
    const std::optional<Instant> until = m_policy.blockedUntil(m_environment.clock.now());
    if (!until || until == m_toldUntil)
        return;
    m_toldUntil = until;
    Failure failure = why;
    const QString time = toUtc(*until).toLocalTime().time().toString(QStringLiteral("HH:mm"));
    failure.remedy =
        tr("Nothing is lost and nobody’s attempts are used up: Envoi tries again by itself at %1.").arg(time);
    Q_EMIT waits(failure);
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
    return std::max(m_sendings.waitAt(now), m_policy.waitAt(now));
}

void AccountDelivery::stop()
{
    m_stopping = true;
    m_paceTimer.stop();
    m_announced.withdrawAll();
    m_lanes.closeFree();
}

void AccountDelivery::abort()
{
    m_stopping = true;
    m_announced.withdrawAll();
    m_lanes.closeAll();
}

bool AccountDelivery::isStuck(Instant now) const
{
    if (isUnderWay())
        return false;
    return m_policy.isLasting(now) || m_sendings.isDryBut(m_policy.domains(), now);
}

bool AccountDelivery::isOver() const
{
    return m_stopping && !isUnderWay() && connections() == 0;
}

bool AccountDelivery::isUnderWay() const
{
    return m_announced.isUnderWay() || m_refused.isUnderWay() ||
           std::ranges::any_of(m_lanes, [](const auto &lane) { return lane->isUnderWay(); });
}
