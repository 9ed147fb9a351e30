#include "delivery/clockwatch.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace std::chrono_literals;

class ClockWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesJumpsOnly_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<QString>("code");
        QTest::newRow("corrected a little") << qint64(-2) << QString();
        QTest::newRow("back") << qint64(-3) << QStringLiteral("clock-back");
        QTest::newRow("a little forward") << qint64(10) << QString();
        QTest::newRow("forward") << qint64(11) << QStringLiteral("clock-forward");
        QTest::newRow("ten years") << qint64(5'256'000) << QStringLiteral("clock-forward");
    }
    void noticesJumpsOnly()
    {
        QFETCH(qint64, minutes);
        QFETCH(QString, code);
        FakeClock clock;
        ClockWatch watch;
        QVERIFY(!watch.look(clock));
        clock.jump(std::chrono::minutes(minutes));
        const std::optional<Failure> noticed = watch.look(clock);
        QCOMPARE(noticed ? noticed->code : QString(), code);
        QVERIFY(!watch.look(clock)); // told once
    }

    void sleepIsNoJump()
    {
        FakeClock clock;
        ClockWatch watch;
        watch.look(clock);
        clock.advance(8h);
        QVERIFY(!watch.look(clock));
    }
};

QTEST_GUILESS_MAIN(ClockWatchTest)
#include "tst_clockwatch.moc"
