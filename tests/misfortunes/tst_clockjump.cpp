#include "support/enginebench.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Somebody, or an empty battery, changes the date of the computer while a sending runs (specification §6.4). */
class ClockJump : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesAndNothingExpires_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("back") << qint64(-5);
        QTest::newRow("ten years forward") << qint64(5'256'000);
    }
    void pausesAndNothingExpires()
    {
        QFETCH(qint64, minutes);
        EngineBench bench;
        ActiveSending &sending = bench.ledger.addSending(EngineBench::people(50));
        sending.deadline = bench.clock.now() + 24h;
        sending.pace.perHour = 60;
        bench.start();
        QVERIFY(QTest::qWaitFor([&] { return bench.sink.count() == 1; }));
        bench.clock.jump(std::chrono::minutes(minutes));
        QVERIFY(QTest::qWaitFor([&] { return !bench.ledger.paused.isEmpty(); }));
        QCOMPARE(bench.attention.size(), 1);
        QCOMPARE(bench.attention.first().code, minutes < 0 ? u"clock-back"_s : u"clock-forward"_s);
        QVERIFY(!bench.attention.first().remedy.isEmpty());
        QVERIFY(!bench.ended->wait(600));
        QCOMPARE(bench.ledger.count(RecipientState::Expired), 0);
        QCOMPARE(bench.sink.count(), 1);

        // The date is put right and a person resumes: it goes on.
        bench.clock.jump(-std::chrono::minutes(minutes));
        QVERIFY(!bench.ended->wait(300));
        bench.ledger.paused.clear();
        bench.clock.advance(67s);
        QVERIFY(QTest::qWaitFor([&] { return bench.sink.count() == 2; }));
        bench.queue->stop();
        bench.waitUntilFinished();
    }
};

QTEST_GUILESS_MAIN(ClockJump)
#include "tst_clockjump.moc"
