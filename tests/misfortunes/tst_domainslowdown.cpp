#include "support/enginebench.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** One recipient domain asks for less: it gets less, the others go on (specification §11.3, §11.4). */
class DomainSlowDown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOthersDoNotWaitForIt()
    {
        bool busy = true;
        QStringList asked;
        SmtpSinkBehaviour behaviour;
        behaviour.replyToRcpt = [&](const QByteArray &recipient) -> QByteArray {
            if (!recipient.contains("@busy.test"))
                return "";
            asked.append(QString::fromLatin1(recipient));
            return busy ? "450 4.2.1 You send too many messages, rate limited" : "";
        };
        EngineBench bench(behaviour, 1);
        QStringList people;
        for (int number = 0; number < 60; ++number)
            people.append(u"p%1@%2.test"_s.arg(number).arg(number % 2 ? u"busy"_s : u"calm"_s));
        bench.ledger.addSending(people);
        bench.start(true);
        QVERIFY(QTest::qWaitFor([&] { return bench.ledger.count(RecipientState::Accepted) == 30; }));
        QCOMPARE(asked.size(), 3);
        QCOMPARE(bench.ledger.theBlocks.keys(), QStringList{u"busy.test"_s});
        QVERIFY(bench.ledger.theBlocks[u"busy.test"_s].reason.contains(u"too many"_s));

        bench.clock.advance(1min); // one message tries; it is refused: twice as long
        bench.queue->wake();
        QVERIFY(QTest::qWaitFor([&] { return bench.ledger.theBlocks[u"busy.test"_s].level == 2; }));
        QCOMPARE(asked.size(), 4);

        busy = false;
        bench.clock.advance(10min);
        QVERIFY(QTest::qWaitFor( // half as fast as before
            [&] {
                bench.clock.advance(10s);
                return !bench.ended->isEmpty();
            },
            20'000));
        bench.clock.advance(1h); // whoever was refused has her next try
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 60);
        QCOMPARE(bench.mostCopies(), 1);
        for (const auto &[id, row] : bench.ledger.rows)
            QCOMPARE(row.row.attempts, 1);
    }

    void aDomainMayHaveFewerConnectionsThanTheAccount()
    {
        EngineBench bench({}, 4);
        bench.ledger.theAccount.domainConnections = 1;
        QStringList people;
        for (int number = 0; number < 200; ++number)
            people.append(u"p%1@%2.test"_s.arg(number).arg(number % 4));
        bench.ledger.addSending(people);
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 200);
        // Between departure and record of a row, no other row of its domain departs.
        QHash<int, int> underWay;
        for (const QString &line : std::as_const(bench.ledger.journal)) {
            const QStringList words = line.split(u' ');
            const int domain = (words.value(1).toInt() - 1) % 4;
            if (words.first() == u"depart"_s)
                QVERIFY2(++underWay[domain] <= 2, qPrintable(line)); // its record may still be on its way to the disk
            else if (words.first() == u"record"_s)
                --underWay[domain];
        }
    }

    void aDomainMayHaveARateOfItsOwn()
    {
        EngineBench bench;
        bench.ledger.theAccount.domainPerHour = 60;
        bench.ledger.addSending({u"a@one.test"_s, u"b@one.test"_s, u"c@one.test"_s, u"a@two.test"_s});
        bench.start();
        QVERIFY(QTest::qWaitFor([&] { return bench.sink.count() == 2; }));
        QVERIFY(!bench.ended->wait(400));
        QCOMPARE(bench.sink.count(), 2);
        bench.clock.advance(67s);
        QVERIFY(QTest::qWaitFor([&] { return bench.sink.count() == 3; }));
        bench.queue->stop();
        bench.waitUntilFinished();
    }
};

QTEST_GUILESS_MAIN(DomainSlowDown)
#include "tst_domainslowdown.moc"
