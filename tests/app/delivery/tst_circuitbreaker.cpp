#include "delivery/circuitbreaker.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

constexpr Instant start = FakeClock::start;

/** Fails whenever it may be tried, until it opens; answers how often it was tried. */
int failUntilOpen(CircuitBreaker &breaker, Instant &now)
{
    for (int tries = 1;; ++tries) {
        if (breaker.connectionFailed(now))
            return tries;
        now = breaker.openUntil();
    }
}

} // namespace

class CircuitBreakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAfterFiveFailedConnections()
    {
        CircuitBreaker breaker;
        Instant now = start;
        QCOMPARE(failUntilOpen(breaker, now), 5);
        QCOMPARE(now, start + 15s); // 1, 2, 4 and 8 s between them
        QCOMPARE(breaker.openUntil(), now + 1min);
    }

    void opensAfterThreeRequestsToSlowDown()
    {
        CircuitBreaker breaker;
        QVERIFY(!breaker.askedToSlowDown(start));
        QVERIFY(!breaker.askedToSlowDown(start));
        QVERIFY(breaker.askedToSlowDown(start));
        QVERIFY(breaker.isOpen(start + 59s));
        QVERIFY(!breaker.isOpen(start + 1min));
    }

    void anAcceptedMessageForgetsTheRequestsBefore()
    {
        CircuitBreaker breaker;
        breaker.askedToSlowDown(start);
        breaker.askedToSlowDown(start);
        breaker.succeeded(start);
        QVERIFY(!breaker.askedToSlowDown(start));
    }

    void eachFailedProbeDoublesTheWaitUpToAnHour()
    {
        CircuitBreaker breaker;
        Instant now = start;
        failUntilOpen(breaker, now);
        for (auto expected : {2min, 4min, 8min, 16min, 32min, 60min, 60min}) {
            now = breaker.openUntil();
            QVERIFY(breaker.isHalfOpen());
            QVERIFY(breaker.connectionFailed(now)); // one probe is enough
            QCOMPARE(breaker.openUntil() - now, milliseconds(expected));
        }
    }

    void aProbeThatIsAcceptedClosesIt()
    {
        CircuitBreaker breaker;
        Instant now = start;
        failUntilOpen(breaker, now);
        QVERIFY(!breaker.succeeded(now + 1s)); // left before it opened
        QVERIFY(breaker.succeeded(now + 1min));
        QCOMPARE(breaker.level(), 0);
        QVERIFY(!breaker.isHalfOpen());
    }

    void manyConnectionsWithOneCauseCountOnce()
    {
        CircuitBreaker breaker;
        for (int connection = 0; connection < 16; ++connection)
            QVERIFY(!breaker.connectionFailed(start));
    }

    void aRestartNeitherForgetsNorShortensIt()
    {
        const CircuitBreaker before(3, start + 4min);
        CircuitBreaker after(before.level(), before.openUntil());
        QVERIFY(after.isOpen(start + 3min));
        QVERIFY(after.connectionFailed(start + 4min));
        QCOMPARE(after.openUntil(), start + 4min + 8min);
    }

    void whoWantsToBeDoneWaitsForTheFirstMinuteOnly()
    {
        CircuitBreaker breaker;
        Instant now = start;
        failUntilOpen(breaker, now);
        QVERIFY(!breaker.isLasting(now));
        now = breaker.openUntil();
        breaker.connectionFailed(now);
        QVERIFY(breaker.isLasting(now));
        QVERIFY(!CircuitBreaker(2, start + 2min).isLasting(start)); // found open: a short wait is no matter
        QVERIFY(CircuitBreaker(3, start + 4min).isLasting(start));
    }
};

QTEST_GUILESS_MAIN(CircuitBreakerTest)
#include "tst_circuitbreaker.moc"
