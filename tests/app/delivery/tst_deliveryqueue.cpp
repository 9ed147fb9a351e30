#include "delivery/deliveryqueue.h"

#include "support/enginebench.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DeliveryQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversToEachPersonOnce()
    {
        EngineBench bench;
        bench.ledger.addSending(EngineBench::people(1000));
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 1000);
        QCOMPARE(bench.sink.copiesByRecipient().size(), 1000);
        QCOMPARE(bench.mostCopies(), 1);
    }

    void neverHasMoreRowsInDoubtThanConnections()
    {
        EngineBench bench({}, 3);
        bench.ledger.addSending(EngineBench::people(200));
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 200);
        QVERIFY2(bench.ledger.mostInDoubt <= 3, qPrintable(QString::number(bench.ledger.mostInDoubt)));
    }

    void noBodyLeavesBeforeItsIntentIsDurable()
    {
        EngineBench bench;
        bench.ledger.addSending(EngineBench::people(50));
        connect(&bench.sink, &SmtpSink::received, &bench.sink, [&](const SinkMessage &message) {
            bench.ledger.journal.append(u"received "_s +
                                        QString::fromLatin1(message.recipients.first()).section(u'@', 0, 0).mid(1));
        });
        bench.runUntilIdle();
        for (int number = 1; number <= 50; ++number) {
            const auto durable = bench.ledger.journal.indexOf(u"durable %1"_s.arg(number));
            QVERIFY(durable >= 0);
            QVERIFY(durable < bench.ledger.journal.indexOf(u"received %1"_s.arg(number)));
        }
    }

    void noBodyLeavesBeforeItsDepartureIsNoted()
    {
        EngineBench bench;
        bench.ledger.addSending(EngineBench::people(50));
        connect(&bench.sink, &SmtpSink::received, &bench.sink, [&](const SinkMessage &message) {
            bench.ledger.journal.append(u"received "_s +
                                        QString::fromLatin1(message.recipients.first()).section(u'@', 0, 0).mid(1));
        });
        bench.runUntilIdle();
        for (int number = 1; number <= 50; ++number) {
            const auto departed = bench.ledger.journal.indexOf(u"depart %1"_s.arg(number));
            QVERIFY(departed > bench.ledger.journal.indexOf(u"durable %1"_s.arg(number)));
            QVERIFY(departed < bench.ledger.journal.indexOf(u"received %1"_s.arg(number)));
        }
    }

    void sendingsOfOneAccountTakeTurns()
    {
        EngineBench bench({}, 1);
        bench.ledger.addSending(EngineBench::people(20));
        bench.ledger.addSending(EngineBench::people(20));
        bench.runUntilIdle();
        const QStringList first = bench.ledger.journal.filter(u"announce"_s).first(10);
        const auto ofTheSecond =
            std::ranges::count_if(first, [](const QString &line) { return line.mid(9).toInt() > 20; });
        QCOMPARE(ofTheSecond, 5);
    }

    void aMessageThatCannotBeMadeHoldsNobodyUp()
    {
        EngineBench bench;
        bench.ledger.addSending(EngineBench::people(10));
        bench.cannotBeMade = {u"p4@exemple.test"_s};
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 9);
        QCOMPARE(bench.ledger.rows[RowId{4}].state, RecipientState::ProductionError);
        QVERIFY(!bench.ledger.rows[RowId{4}].outcome.reason.isEmpty());
    }

    void aPersonNotEligibleAnyMoreGetsNothing()
    {
        EngineBench bench({}, 1);
        bench.ledger.addSending(EngineBench::people(3));
        bench.ledger.notEligible = {RowId{2}};
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.rows[RowId{2}].state, RecipientState::Skipped);
        QCOMPARE(bench.sink.count(), 2);
    }

    void aPausedSendingStopsAtOnceAndResumesWhereItWas()
    {
        EngineBench bench({}, 2);
        bench.ledger.addSending(EngineBench::people(500));
        connect(&bench.sink, &SmtpSink::received, &bench.sink, [&] {
            if (bench.sink.count() == 100)
                bench.ledger.paused[SendingId{1}] = u"by a person"_s;
        });
        bench.runUntilIdle();
        QVERIFY2(bench.sink.count() <= 102, qPrintable(QString::number(bench.sink.count())));
        QCOMPARE(bench.ledger.count(RecipientState::Sending), 0);
        bench.ledger.paused.clear();
        bench.runUntilIdle();
        QCOMPARE(bench.sink.copiesByRecipient().size(), 500);
        QCOMPARE(bench.mostCopies(), 1);
    }

    void theDeadlineLetsNobodyThrough()
    {
        EngineBench bench;
        bench.ledger.addSending(EngineBench::people(300)).deadline = FakeClock::start + 1h;
        connect(&bench.sink, &SmtpSink::received, &bench.sink, [&] {
            if (bench.sink.count() == 50)
                bench.clock.advance(1h);
        });
        bench.runUntilIdle();
        QVERIFY2(bench.sink.count() <= 54, qPrintable(QString::number(bench.sink.count())));
        QCOMPARE(bench.ledger.count(RecipientState::Accepted) + bench.ledger.count(RecipientState::Expired), 300);
    }

    void thePaceIsKept()
    {
        EngineBench bench;
        bench.ledger.addSending(EngineBench::people(20)).pace.perHour = 60;
        bench.start(true);
        QVERIFY(QTest::qWaitFor([&] { return bench.sink.count() == 1; }));
        for (int minute = 1; minute <= 5; ++minute) {
            bench.clock.advance(67s);
            bench.queue->wake();
            QVERIFY(QTest::qWaitFor([&] { return bench.sink.count() == minute + 1; }));
        }
        QCOMPARE(bench.ledger.count(RecipientState::Accepted) + bench.ledger.count(RecipientState::Sending), 6);
    }

    void aPaceChangedWhileItRunsIsObeyedAtOnce()
    {
        EngineBench bench;
        ActiveSending &sending = bench.ledger.addSending(EngineBench::people(300));
        sending.pace.perHour = 1;
        bench.start(true);
        QVERIFY(QTest::qWaitFor([&] { return bench.sink.count() == 1; }));
        sending.pace.perHour = 120;
        bench.clock.advance(34s);
        bench.queue->wake();
        QVERIFY(QTest::qWaitFor([&] { return bench.sink.count() == 2; }));
        sending.pace = {};
        bench.waitUntilFinished();
        QCOMPARE(bench.sink.copiesByRecipient().size(), 300);
        QCOMPARE(bench.mostCopies(), 1);
    }

    void aPaceSetLaterCountsTheHourThatWas()
    {
        EngineBench bench;
        ActiveSending &sending = bench.ledger.addSending(EngineBench::people(1500));
        bench.runUntilIdle();
        QCOMPARE(bench.sink.count(), 1500);
        bench.ledger.addRows(sending.id, EngineBench::people(2000).mid(1500));
        sending.pace.perHour = 1600;
        bench.start();
        const auto afterMinutes = [&](int minutes) {
            for (int minute = 0; minute < minutes; ++minute) {
                bench.clock.advance(1min);
                bench.queue->wake();
                (void)bench.ended->wait(30);
            }
            return bench.sink.count();
        };
        QCOMPARE(afterMinutes(20), 1600);
        QCOMPARE(afterMinutes(39), 1600);
        QVERIFY(afterMinutes(3) > 1600); // the flood is more than an hour ago
        bench.queue->stop();
        bench.waitUntilFinished();
    }

    void sendingsShareAnAccountAsTheirPacesAsk()
    {
        EngineBench bench({}, 1);
        bench.ledger.theAccount.perHour = 3600;
        bench.ledger.addSending(EngineBench::people(200)).pace.perHour = 3000;
        bench.ledger.addSending(EngineBench::people(200)).pace.perHour = 9000;
        bench.start();
        QVERIFY(QTest::qWaitFor(
            [&] {
                bench.clock.advance(1s);
                bench.queue->wake();
                return bench.sink.count() >= 80;
            },
            20'000));
        bench.queue->stop();
        bench.waitUntilFinished();
        const QStringList announced = bench.ledger.journal.filter(u"durable"_s).first(80);
        const auto ofTheSecond =
            std::ranges::count_if(announced, [](const QString &line) { return line.mid(8).toInt() > 200; });
        QVERIFY2(ofTheSecond >= 45 && ofTheSecond <= 70, qPrintable(QString::number(ofTheSecond)));
    }

    void everyLimitOfTheAccountIsKept_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("second") << qint64(1);
        QTest::newRow("minute") << qint64(60);
        QTest::newRow("day") << qint64(86'400);
    }
    void everyLimitOfTheAccountIsKept()
    {
        QFETCH(qint64, seconds);
        EngineBench bench;
        (seconds == 1    ? bench.ledger.theAccount.perSecond
         : seconds == 60 ? bench.ledger.theAccount.perMinute
                         : bench.ledger.theAccount.perDay) = 5;
        bench.ledger.addSending(EngineBench::people(30));
        bench.start();
        QVERIFY(QTest::qWaitFor([&] { return bench.sink.count() == 5; }));
        QVERIFY(!bench.ended->wait(300));
        QCOMPARE(bench.sink.count(), 5);
        bench.clock.advance(std::chrono::seconds(seconds) + std::chrono::seconds(seconds / 3600 + 1));
        bench.queue->wake();
        QVERIFY(QTest::qWaitFor([&] { return bench.sink.count() == 10; }));
        bench.queue->stop();
        bench.waitUntilFinished();

        // Another engine remembers.
        bench.start();
        QVERIFY(!bench.ended->wait(300));
        QCOMPARE(bench.sink.count(), 10);
        bench.queue->stop();
        bench.waitUntilFinished();
    }

    void anAccountChangedWhileItRunsIsUsedAsItIsNow()
    {
        EngineBench bench;
        bench.ledger.theAccount.perDay = 3;
        bench.ledger.addSending(EngineBench::people(30));
        bench.start(true);
        QVERIFY(QTest::qWaitFor([&] { return bench.sink.count() == 3; }));
        bench.ledger.theAccount.perDay.reset();
        bench.waitUntilFinished();
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 30);
    }

    void stoppingFinishesWhatIsUnderWay()
    {
        EngineBench bench;
        bench.ledger.addSending(EngineBench::people(2000));
        connect(&bench.sink, &SmtpSink::received, &bench.sink, [&] {
            if (bench.sink.count() == 100)
                bench.queue->stop();
        });
        bench.start();
        bench.waitUntilFinished();
        QCOMPARE(bench.ledger.count(RecipientState::Sending), 0);
        QCOMPARE(bench.ledger.count(RecipientState::Unknown), 0);
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), bench.sink.count());
        QVERIFY(bench.sink.count() < 2000);
    }

    void aLimitOfMessagesForEachConnectionIsRespected()
    {
        EngineBench bench({}, 1);
        bench.ledger.theAccount.messagesPerConnection = 10;
        bench.ledger.addSending(EngineBench::people(35));
        QSignalSpy connections(&bench.feed, &DeliveryFeed::connectionsChanged);
        bench.runUntilIdle();
        QCOMPARE(bench.sink.count(), 35);
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 35);
    }
};

QTEST_GUILESS_MAIN(DeliveryQueueTest)
#include "tst_deliveryqueue.moc"
