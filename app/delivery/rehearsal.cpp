#include "delivery/rehearsal.h"

#include "delivery/rehearsalconnection.h"
#include "delivery/smtpdeliveryconnection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

constexpr milliseconds watchTime{100};
/** In real time: nothing is under way and nothing can be waited for, though the sending is not over. */
constexpr int longestStandstill = 300; // watches

/** The account as the rehearsal uses it: its limits, and a server that is ours. */
SmtpAccount intoSink(SmtpAccount account, quint16 port)
{
    account.host = u"127.0.0.1"_s;
    account.port = port;
    account.tls = SmtpAccount::Tls::None;
    account.user.clear();
    account.certificate.clear();
    return account;
}

} // namespace

Rehearsal::Rehearsal(Setup setup)
    : m_setup(std::move(setup))
    , m_ledger(m_setup.ledger, m_traffic, m_setup.sending)
{
    m_sink.keepMessages(false);
    connect(&m_sink, &SmtpSink::received, this, [this](const SinkMessage &message) {
        if (const Result<void> kept = m_setup.keep(message); !kept)
            fail(kept.error());
    });
    connect(&m_traffic, &RehearsalTraffic::quiet, this, &Rehearsal::settleSoon);
    connect(&m_feed, &DeliveryFeed::attentionNeeded, this, &Rehearsal::fail);
    connect(&m_watch, &QTimer::timeout, this, &Rehearsal::watch);
}

Rehearsal::~Rehearsal() = default;

Result<void> Rehearsal::run()
{
    if (const Result<void> listening = m_sink.listen(); !listening)
        return listening;
    if (const Result<void> taken = m_ledger.takeLease(u"rehearsal"_s); !taken)
        return taken;
    m_queue = std::make_unique<DeliveryQueue>(environment(), DeliveryQueue::Options{});
    connect(m_queue.get(), &DeliveryQueue::finished, &m_loop, &QEventLoop::quit, Qt::QueuedConnection);
    m_watch.start(watchTime);
    m_queue->start();
    settleSoon();
    m_loop.exec();
    m_watch.stop();
    m_queue.reset();
    m_ledger.releaseLease();
    if (m_failure)
        return tl::unexpected(*m_failure);
    m_setup.progress(m_ledger.settled());
    return {};
}

DeliveryEnvironment Rehearsal::environment()
{
    return {.ledger = m_ledger,
            .feed = m_feed,
            .clock = m_setup.clock,
            .random = [] { return 0.5; }, // the mean of the jitter
            .connect = [this](const SmtpAccount &account) -> Result<std::unique_ptr<DeliveryConnection>> {
                auto real = std::make_unique<SmtpDeliveryConnection>(intoSink(account, m_sink.port()), QString());
                return std::make_unique<RehearsalConnection>(std::move(real), m_traffic, m_setup.clock,
                                                             m_setup.messageTime);
            },
            .prepare = m_setup.prepare,
            .freeSpace = {}}; // who keeps the messages looks at the disk
}

/** After what is queued already: an answer that was just handed over may set more under way. */
void Rehearsal::settleSoon()
{
    if (!std::exchange(m_settling, true))
        QMetaObject::invokeMethod(this, &Rehearsal::settle, Qt::QueuedConnection);
}

void Rehearsal::settle()
{
    m_settling = false;
    if (m_ending)
        return m_traffic.arriveAll(); // what was under way when the end came
    if (m_traffic.isBusy())
        return;
    const Instant now = m_setup.clock.now();
    if (m_looked != now) {
        m_looked = now;
        m_queue->wake();
        settleSoon();
        return;
    }
    if (m_ledger.isOver() && !m_traffic.isHolding())
        return end();
    const std::optional<Instant> arrival = m_traffic.nextArrival();
    const std::optional<Instant> engine = nextOfTheEngine();
    if (!arrival && !engine)
        return waitForTheEngine();
    m_standstill = 0;
    const Instant next = std::min(arrival.value_or(Instant::max()), engine.value_or(Instant::max()));
    m_setup.clock.advanceTo(next);
    if (next != engine)
        m_looked = next; // the answer itself sets the engine going
    if (next == arrival)
        m_lastArrival = next;
    m_traffic.arriveUntil(next);
    settleSoon();
}

std::optional<Instant> Rehearsal::nextOfTheEngine() const
{
    const Instant now = m_setup.clock.now();
    std::optional<Instant> next;
    const auto consider = [&](Instant instant) {
        if (instant > now && (!next || instant < *next))
            next = instant;
    };
    const milliseconds wait = m_queue->waitAt(now);
    if (wait < milliseconds::max())
        consider(now + wait);
    else if (const std::optional<Instant> due = m_setup.nextDue(now))
        consider(*due);
    consider(m_lastArrival + DeliveryLanes::idleTime);
    if (!m_ledger.isOver())
        std::ranges::for_each(m_setup.turningPoints, consider);
    return next;
}

/** The engine acts at its next beat, in real time: a connection is being closed or begun anew. */
void Rehearsal::waitForTheEngine()
{
    m_looked.reset();
}

void Rehearsal::watch()
{
    m_setup.progress(m_ledger.settled());
    if (m_setup.isCancelled())
        return fail({Failure::Kind::Refused, u"cancelled"_s, Words::tr("The rehearsal was cancelled."),
                     Words::tr("Nothing was kept of it; the sending is as it was.")});
    if (++m_standstill > longestStandstill)
        return fail({Failure::Kind::Broken, u"rehearsal-stuck"_s,
                     Words::tr("The rehearsal does not go on: %n message(s) were made.", nullptr, int(m_sink.count())),
                     Words::tr("Try again; if it happens again, tell the authors of Envoi.")});
    settleSoon();
}

void Rehearsal::fail(const Failure &failure)
{
    if (!m_failure)
        m_failure = failure;
    end();
}

/** What is on the wire is finished; what was awaited on the simulated clock arrives at once. */
void Rehearsal::end()
{
    if (std::exchange(m_ending, true))
        return;
    m_traffic.arriveAll();
    m_queue->stop(5s);
}
