#include "support/enginebench.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The server goes away in the middle of things and comes back: what had not left is sent once, nobody is charged. */
class ClosedBeforeDot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyIsServedOnceAfterwards()
    {
        EngineBench bench;
        int envelopes = 0;
        int closed = 0;
        bench.sink.behaviour().replyToRcpt = [&](const QByteArray &) -> QByteArray {
            if (++envelopes % 25 == 0)
                QMetaObject::invokeMethod(
                    &bench.sink, [&] { closed += closeAll(bench.sink); }, Qt::QueuedConnection);
            return {};
        };
        bench.ledger.addSending(EngineBench::people(100));
        bench.runUntilIdle();
        QVERIFY(closed >= 4);
        QVERIFY(bench.attention.isEmpty());
        QCOMPARE(bench.mostCopies(), 1);
        // A connection closed while its body was leaving is in doubt; every other person has her message.
        QCOMPARE(bench.ledger.count(RecipientState::Accepted) + bench.ledger.count(RecipientState::Unknown), 100);
        QVERIFY(bench.ledger.count(RecipientState::Unknown) <= closed);
        QVERIFY(bench.sink.count() >= bench.ledger.count(RecipientState::Accepted));
        for (const auto &[id, row] : bench.ledger.rows)
            QCOMPARE(row.row.attempts, 1);
    }

    void aConnectionClosedAtItsFirstEnvelopeChargesNobody()
    {
        EngineBench bench({}, 1);
        bool closing = true;
        bench.sink.behaviour().replyToMail = [&](const QByteArray &) -> QByteArray {
            if (closing)
                QMetaObject::invokeMethod(
                    &bench.sink, [&] { closeAll(bench.sink); }, Qt::QueuedConnection);
            closing = false;
            return {};
        };
        bench.ledger.addSending(EngineBench::people(5));
        bench.start(true);
        QVERIFY(QTest::qWaitFor([&] { return bench.ledger.journal.contains(u"record 1 PENDING"_s); }));
        QCOMPARE(bench.ledger.rows[RowId{1}].row.attempts, 0);
        bench.clock.advance(2s); // the back-off passes
        bench.waitUntilFinished();
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 5);
        QCOMPARE(bench.mostCopies(), 1);
    }

    void aServerThatClosesAtEachEnvelopeIsWaitedForWithTheReason()
    {
        SmtpSinkBehaviour behaviour;
        behaviour.replyToMail = [](const QByteArray &) { return QByteArray("421 4.3.2 Not now"); };
        EngineBench bench(behaviour, 1);
        bench.ledger.addSending(EngineBench::people(10));
        bench.start(true);
        QVERIFY(QTest::qWaitFor(
            [&] {
                bench.clock.advance(1s);
                return !bench.ended->isEmpty();
            },
            20'000));
        QVERIFY(!bench.waits.isEmpty());
        QVERIFY(bench.attention.isEmpty());
        QCOMPARE(bench.waits.first().code, u"smtp-closing"_s);
        QVERIFY(bench.ledger.paused.isEmpty());
        QCOMPARE(bench.ledger.rows[RowId{1}].row.attempts, 0);
    }

private:
    /** How many connections were cut. */
    static int closeAll(SmtpSink &sink)
    {
        const QList<QTcpSocket *> sockets = sink.findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
        return int(sockets.size());
    }
};

QTEST_GUILESS_MAIN(ClosedBeforeDot)
#include "tst_closedbeforedot.moc"
