#include "support/enginebench.h"

#include <QTest>

using namespace std::chrono_literals;

/** A server that refuses each newcomer for now, and accepts her the second time. */
class Greylisting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyIsDeliveredAtTheRetry()
    {
        QSet<QByteArray> seen;
        SmtpSinkBehaviour behaviour;
        behaviour.replyToRcpt = [&seen](const QByteArray &recipient) -> QByteArray {
            if (seen.contains(recipient))
                return {};
            seen.insert(recipient);
            return "450 4.2.0 Greylisted, come back later";
        };
        EngineBench bench(behaviour);
        bench.ledger.addSending(EngineBench::people(30));
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.count(RecipientState::Deferred), 30);
        QCOMPARE(bench.ledger.rows[RowId{1}].row.attempts, 1);
        QCOMPARE(bench.ledger.rows[RowId{1}].outcome.replyCode, 450);

        bench.clock.advance(4min);
        bench.runUntilIdle();
        QCOMPARE(bench.sink.count(), 0);

        bench.clock.advance(2min);
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 30);
        QCOMPARE(bench.mostCopies(), 1);
    }

    void whoIsRefusedForeverIsGivenUp()
    {
        SmtpSinkBehaviour behaviour;
        behaviour.replyToRcpt = [](const QByteArray &) { return QByteArray("450 4.2.1 Mailbox busy"); };
        EngineBench bench(behaviour);
        bench.ledger.retries = {.schedule = {5min}, .giveUp = 10min};
        bench.ledger.addSending(EngineBench::people(1));
        for (int attempt = 1; attempt <= 3; ++attempt) {
            bench.runUntilIdle();
            QCOMPARE(bench.ledger.rows[RowId{1}].row.attempts, attempt);
            bench.clock.advance(6min);
        }
        QCOMPARE(bench.ledger.rows[RowId{1}].state, RecipientState::BouncedSoft);
        QCOMPARE(bench.ledger.rows[RowId{1}].outcome.replyCode, 450);
    }
};

QTEST_GUILESS_MAIN(Greylisting)
#include "tst_greylisting.moc"
