#include "support/enginebench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The server does not answer: back-off, then a pause with the reason, and nobody's attempts are used up. */
class ServerAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveFailuresInARowPauseTheSending()
    {
        EngineBench bench;
        bench.sink.stop();
        bench.ledger.addSending(EngineBench::people(20));
        bench.start();
        QVERIFY(QTest::qWaitFor([&] {
            bench.clock.advance(1s); // the back-off passes
            return !bench.ledger.paused.isEmpty();
        }));
        QCOMPARE(bench.attention.size(), 1);
        QCOMPARE(bench.attention.first().code, u"smtp-connect"_s);
        QCOMPARE(bench.ledger.count(RecipientState::Pending), 20);
        QCOMPARE(bench.ledger.rows[RowId{1}].row.attempts, 0);
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
