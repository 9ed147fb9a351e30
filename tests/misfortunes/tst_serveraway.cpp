#include "support/enginebench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The server does not answer: Envoi waits and tries again by itself, and nobody's attempts are used up. */
class ServerAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTriedFiveTimesThenOnceEachInterval()
    {
        EngineBench bench;
        bench.sink.stop();
        bench.ledger.addSending(EngineBench::people(20));
        bench.start();
        QVERIFY(QTest::qWaitFor([&] {
            bench.clock.advance(500ms); // the back-off passes
            return !bench.waits.isEmpty();
        }));
        QCOMPARE(bench.tries, 5);
        const DeliveryBlock block = bench.ledger.theBlocks[QString()];
        QCOMPARE(block.level, 1);
        QVERIFY(!block.reason.isEmpty());
        QVERIFY(bench.waits.first().remedy.contains(u':')); // says when it tries again

        for (int probe = 1; probe <= 3; ++probe) {
            bench.clock.set(bench.ledger.theBlocks[QString()].until);
            bench.queue->wake();
            QVERIFY(QTest::qWaitFor([&] { return bench.waits.size() == probe + 1; }));
            QCOMPARE(bench.tries, 5 + probe);
        }
        QVERIFY(bench.ledger.paused.isEmpty());
        QCOMPARE(bench.ledger.count(RecipientState::Pending), 20);
        QCOMPARE(bench.ledger.rows[RowId{1}].row.attempts, 0);
        bench.queue->stop();
        bench.waitUntilFinished();
    }

    void afterTenMinutesWithoutNetworkItResumesAlone()
    {
        EngineBench bench;
        bench.ledger.theAccount.messagesPerConnection = 5;
        bench.ledger.addSending(EngineBench::people(50));
        connect(&bench.sink, &SmtpSink::received, &bench.sink, [&] {
            if (bench.sink.count() == 10)
                bench.sink.stop();
        });
        bench.start(true);
        QVERIFY(QTest::qWaitFor([&] {
            bench.clock.advance(500ms);
            return !bench.waits.isEmpty();
        }));
        QVERIFY(bench.sink.listen(u"127.0.0.1"_s, bench.ledger.theAccount.port));
        bench.clock.advance(10min);
        bench.waitUntilFinished();
        QCOMPARE(bench.ledger.count(RecipientState::Accepted) + bench.ledger.count(RecipientState::Unknown), 50);
        QVERIFY(bench.ledger.theBlocks.isEmpty());
        QVERIFY(bench.attention.isEmpty());
    }

    void whoWantsToBeDoneIsToldThatItLasts()
    {
        EngineBench bench;
        bench.sink.stop();
        bench.ledger.addSending(EngineBench::people(20));
        bench.start(true);
        QVERIFY(QTest::qWaitFor(
            [&] {
                bench.clock.advance(1s);
                return !bench.ended->isEmpty();
            },
            20'000));
        QCOMPARE(bench.waits.size(), 2); // the first minute was waited for
        QCOMPARE(bench.ledger.count(RecipientState::Pending), 20);
    }

    void aRestartDoesNotTryTooSoon()
    {
        EngineBench bench;
        bench.ledger.theBlocks[QString()] = {{}, 1, bench.clock.now() + 1min, u"away"_s, {}};
        bench.ledger.addSending(EngineBench::people(5));
        bench.start(true);
        QVERIFY(!bench.ended->wait(600));
        QCOMPARE(bench.tries, 0);
        bench.clock.advance(1min);
        bench.waitUntilFinished();
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 5);
    }

    void aPersonMayHaveItTriedAtOnce()
    {
        EngineBench bench;
        bench.ledger.theBlocks[QString()] = {{}, 4, bench.clock.now() + 8min, u"away"_s, {}};
        bench.ledger.addSending(EngineBench::people(5));
        bench.start();
        QVERIFY(!bench.ended->wait(300));
        bench.ledger.theBlocks.clear();
        QVERIFY(QTest::qWaitFor([&] { return bench.ledger.count(RecipientState::Accepted) == 5; }));
        bench.queue->stop();
        bench.waitUntilFinished();
    }

    void aServerThatComesBackIsUsedAgain()
    {
        EngineBench bench;
        bench.sink.stop();
        bench.ledger.addSending(EngineBench::people(20));
        bench.start(true);
        QVERIFY(!bench.ended->wait(400));
        QVERIFY(bench.sink.listen(u"127.0.0.1"_s, bench.ledger.theAccount.port));
        bench.clock.advance(10s);
        bench.waitUntilFinished();
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 20);
        QVERIFY(bench.attention.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ServerAway)
#include "tst_serveraway.moc"
