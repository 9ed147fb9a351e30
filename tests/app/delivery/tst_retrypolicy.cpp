#include "delivery/retrypolicy.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace std::chrono_literals;

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsAsTheScheduleSays_data()
    {
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("minutes"); // negative: given up
        QTest::newRow("first") << 1 << 5;
        QTest::newRow("second") << 2 << 15;
        QTest::newRow("third") << 3 << 60;
        QTest::newRow("fourth") << 4 << 120;
        QTest::newRow("fifth") << 5 << 240;
        QTest::newRow("the last delay repeats") << 6 << 240;
        QTest::newRow("within three days") << 21 << 240;
        QTest::newRow("after three days") << 22 << -1;
        QTest::newRow("long after") << 1000 << -1;
    }
    void waitsAsTheScheduleSays()
    {
        QFETCH(int, attempts);
        QFETCH(int, minutes);
        const std::optional<Instant> next = RetryPolicy().nextTry(attempts, FakeClock::start, 0.5);
        if (minutes < 0)
            QVERIFY(!next);
        else
            QCOMPARE(*next - FakeClock::start, milliseconds(minutes * 1min));
    }

    void spreadsTheRetriesByAFifth()
    {
        const RetryPolicy policy;
        QCOMPARE(*policy.nextTry(1, FakeClock::start, 0.0) - FakeClock::start, milliseconds(4min));
        QVERIFY(*policy.nextTry(1, FakeClock::start, 0.999999) - FakeClock::start <= milliseconds(6min));
    }

    void aShortPatienceGivesUpAtOnce()
    {
        RetryPolicy policy;
        policy.giveUp = 1min;
        QVERIFY(!policy.nextTry(1, FakeClock::start, 0.5));
    }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
