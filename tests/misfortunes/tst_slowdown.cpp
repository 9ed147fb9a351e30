#include "support/enginebench.h"

#include <QTest>

using namespace std::chrono_literals;

/** The server asks for less: it gets less, and nobody's attempts are used up (specification §11.3). */
class SlowDown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAccountRestsAndNobodyIsCharged()
    {
        int asked = 0;
        bool busy = true;
        SmtpSinkBehaviour behaviour;
        behaviour.replyToRcpt = [&](const QByteArray &) -> QByteArray {
            ++asked;
            return busy ? "451 4.7.0 Too many messages, slow down" : "";
        };
        EngineBench bench(behaviour, 1);
        bench.ledger.addSending(EngineBench::people(20));
        bench.start(true);
        QVERIFY(QTest::qWaitFor([&] { return bench.ledger.count(RecipientState::Deferred) == 3; }));
        QVERIFY(!bench.ended->wait(600));
        QCOMPARE(asked, 3);

        busy = false;
        bench.clock.advance(10min);
        bench.waitUntilFinished();
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 20);
        QCOMPARE(bench.ledger.rows[RowId{1}].row.attempts, 1);
    }
};

QTEST_GUILESS_MAIN(SlowDown)
#include "tst_slowdown.moc"
