#pragma once

#include "delivery/deliveryqueue.h"
#include "delivery/rehearsalledger.h"
#include "delivery/simulatedclock.h"
#include "delivery/smtpsink.h"

#include <QEventLoop>

/**
 * A whole sending through the real engine, over real SMTP, into a server inside this program.
 *
 * How time is simulated. Everything the engine decides by the clock (pace, limits, due times, deadline) it decides by a
 * SimulatedClock. That clock stands still while anything real is under way: a message being made, a commit, bytes on
 * the loopback interface. When all is quiet it jumps to the next instant at which something can happen: an answer
 * arrives, the pace lets the next message go, a row becomes due, the sending is launched or ends at its deadline. So a
 * day passes in seconds, in the same order and at the same instants as it would.
 *
 * What this proves: who receives what, each message made and accepted once; that pace, limits, seeds, optimised hours,
 * same addresses and deadline work out as foreseen, for they are obeyed by the very classes that will obey them on the
 * day. What it cannot know is the server of the day: here each message takes `messageTime`, the assumption of the
 * forecast, nobody is refused and nothing is tried again. The jitter of the pace (§7.1) is left at its mean, so that
 * the same sending always gives the same rehearsal.
 *
 * Nothing leaves: every connection goes to the built-in server, whatever the account says, and no password is asked
 * for.
 */
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        DeliveryLedger &ledger; ///< of a copy: its rows are delivered and recorded there
        SimulatedClock &clock;
        SendingId sending;
        RendererFactory prepare;
        milliseconds messageTime;
        /** Instants at which something happens by itself: launch and deadline. */
        QList<Instant> turningPoints;
        /** The next row due after that instant. */
        std::function<std::optional<Instant>(Instant)> nextDue;
        /** Keeps a message; a failure ends the rehearsal. */
        std::function<Result<void>(const SinkMessage &)> keep;
        /** Asked and told ten times a second. */
        std::function<bool()> isCancelled;
        std::function<void(qint64 settled)> progress;
    };
    explicit Rehearsal(Setup setup);
    ~Rehearsal() override;

    /** Returns when the sending is over, with an event loop of its own; refused as `cancelled`. */
    Result<void> run();

private:
    DeliveryEnvironment environment();
    void settleSoon();
    /** All is quiet: the engine looks at this instant, then time jumps to the next one. */
    void settle();
    /** When the engine may do something by itself: hand over the next row, close idle connections, launch, end. */
    std::optional<Instant> nextOfTheEngine() const;
    void waitForTheEngine();
    void watch();
    void fail(const Failure &failure);
    void end();

    Setup m_setup;
    RehearsalTraffic m_traffic;
    RehearsalLedger m_ledger;
    DeliveryFeed m_feed;
    SmtpSink m_sink;
    std::unique_ptr<DeliveryQueue> m_queue;
    QEventLoop m_loop;
    QTimer m_watch;
    Instant m_lastArrival{};
    std::optional<Instant> m_looked; ///< the engine has looked at this instant
    std::optional<Failure> m_failure;
    bool m_settling = false;
    bool m_ending = false;
    int m_standstill = 0;
};
