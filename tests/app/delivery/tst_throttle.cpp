#include "delivery/throttle.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

constexpr Instant start = FakeClock::start;

/** One message a second for a minute; the last one at `start`. */
Throttle atOneASecond()
{
    Throttle throttle;
    for (auto before = 59s; before >= 0s; --before)
        throttle.handedOver(start - before);
    return throttle;
}

} // namespace

class ThrottleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWaitsUntilSomebodyAsks() { QCOMPARE(atOneASecond().waitAt(start), 0ms); }

    void halvesAtEachRequest()
    {
        Throttle throttle = atOneASecond();
        throttle.slowDown(start);
        QCOMPARE(throttle.waitAt(start), 2s);
        throttle.slowDown(start + 2s);
        QCOMPARE(throttle.waitAt(start), 4s);
    }

    void severalConnectionsAskedAtOnceAreOneRequest()
    {
        Throttle throttle = atOneASecond();
        for (int connection = 0; connection < 16; ++connection)
            throttle.slowDown(start + 1ms * connection);
        QCOMPARE(throttle.waitAt(start), 2s);
    }

    void recoversTenPercentEveryTenMinutes()
    {
        Throttle throttle = atOneASecond();
        throttle.slowDown(start);
        QCOMPARE(throttle.waitAt(start), 2s);
        QVERIFY(throttle.isActive(start + 49min));
        QCOMPARE(throttle.waitAt(start + 49min), 0ms);
        throttle.handedOver(start + 45min); // at 90 % now
        QCOMPARE(throttle.waitAt(start + 45min), 1112ms);
        QVERIFY(!throttle.isActive(start + 50min));
    }

    void aRestartKeepsIt()
    {
        Throttle before = atOneASecond();
        before.slowDown(start);
        Throttle after(before.state());
        after.handedOver(start);
        QCOMPARE(after.waitAt(start), 2s);
    }

    void aSpeedNobodyMeasuredIsNotHalved()
    {
        Throttle throttle;
        throttle.handedOver(start);
        throttle.slowDown(start);
        QCOMPARE(throttle.waitAt(start), 0ms);
    }
};

QTEST_GUILESS_MAIN(ThrottleTest)
#include "tst_throttle.moc"
