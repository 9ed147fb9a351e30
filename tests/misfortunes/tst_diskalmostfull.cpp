#include "support/enginebench.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Below 100 MB the ledger might not be able to say what became of a message (reliability §2). */
class DiskAlmostFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSendingIsPausedWithTheReason()
    {
        EngineBench bench;
        bench.ledger.addSending(EngineBench::people(50)).pace.perHour = 60;
        bench.start();
        QVERIFY(QTest::qWaitFor([&] { return bench.sink.count() == 1; }));
        bench.freeSpace = 99'000'000;
        bench.clock.advance(3s);
        QVERIFY(QTest::qWaitFor([&] { return !bench.ledger.paused.isEmpty(); }));
        QCOMPARE(bench.attention.first().code, u"disk-almost-full"_s);
        QCOMPARE(bench.ledger.count(RecipientState::Sending), 0);

        bench.freeSpace = 1'000'000'000;
        bench.ledger.paused.clear();
        bench.clock.advance(67s);
        QVERIFY(QTest::qWaitFor([&] { return bench.sink.count() == 2; }));
        bench.queue->stop();
        bench.waitUntilFinished();
    }
};

QTEST_GUILESS_MAIN(DiskAlmostFull)
#include "tst_diskalmostfull.moc"
