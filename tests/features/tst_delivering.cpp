#include "support/deliverybench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** A sending on its way, in the words of the person who approved it. */
class DeliveringFeature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyReceivesHerOwnMessageOnceAndTheSendingIsDone()
    {
        DeliveryBench bench(300, 4);
        deliver(bench);
        QCOMPARE(bench.sendingState(), u"DONE"_s);
        QCOMPARE(bench.count(RecipientState::Accepted), 300);
        QCOMPARE(bench.sink.copiesByRecipient().size(), 300);
        for (const SinkMessage &message : bench.sink.messages())
            QVERIFY(message.content.contains("Bonjour " + message.recipients.first()));
    }

    void theNewsSayWhereToLookAgain()
    {
        DeliveryBench bench(50, 2);
        DeliverProject engine(bench.project.db(), bench.passwords);
        QSignalSpy rows(&engine.feed(), &DeliveryFeed::rowsChanged);
        QSignalSpy states(&engine.feed(), &DeliveryFeed::stateChanged);
        QSignalSpy ended(&engine, &DeliverProject::finished);
        QVERIFY(engine.start({.program = u"envoi"_s, .untilIdle = true, .connections = {}}));
        QVERIFY(ended.wait(20'000));
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows.first().first().value<SendingId>(), bench.sending);
        QCOMPARE(states.size(), 1);
        QVERIFY(!engine.isRunning());
    }

    void aPlannedSendingLeavesAtItsTimeNotBefore()
    {
        DeliveryBench bench(20, 2);
        const Instant launch = bench.project.clock.now() + 1h;
        bench.builder.insert(u"UPDATE sending SET state = 'SCHEDULED', launch_at = ?"_s, {toMilliseconds(launch)});
        deliver(bench);
        QCOMPARE(bench.sink.count(), 0);
        QCOMPARE(bench.sendingState(), u"SCHEDULED"_s);
        bench.project.clock.set(launch);
        deliver(bench);
        QCOMPARE(bench.sink.count(), 20);
        QCOMPARE(bench.sendingState(), u"DONE"_s);
    }

    void atTheDeadlineTheRestIsNotSentAndIsCounted()
    {
        DeliveryBench bench(20, 2);
        bench.builder.insert(u"UPDATE sending SET deadline_at = ?"_s, {toMilliseconds(bench.project.clock.now())});
        deliver(bench);
        QCOMPARE(bench.sink.count(), 0);
        QCOMPARE(bench.sendingState(), u"ENDED_AT_DEADLINE"_s);
        QCOMPARE(bench.count(RecipientState::Expired), 20);
    }

    void aPersonPutInTheKillFileMeanwhileGetsNothing()
    {
        DeliveryBench bench(20, 2);
        bench.builder.kill(u"p7@exemple.test"_s);
        deliver(bench);
        QCOMPARE(bench.sink.count(), 19);
        QVERIFY(!bench.sink.copiesByRecipient().contains("p7@exemple.test"));
        QCOMPARE(bench.count(RecipientState::Skipped), 1);
    }

    void aSecondProgramIsToldWhoIsDelivering()
    {
        DeliveryBench bench(5, 1);
        DeliverProject first(bench.project.db(), bench.passwords);
        QVERIFY(first.start({.program = u"envoi"_s, .untilIdle = false, .connections = {}}));
        DeliverProject second(bench.project.db(), bench.passwords);
        const Result<void> started = second.start({.program = u"envoi-cli"_s, .untilIdle = true, .connections = {}});
        QVERIFY(!started);
        QVERIFY2(started.error().message.contains(u"envoi, "_s), qPrintable(started.error().message));
        QVERIFY(!second.isRunning());
    }

private:
    static void deliver(DeliveryBench &bench)
    {
        DeliverProject engine(bench.project.db(), bench.passwords);
        QSignalSpy ended(&engine, &DeliverProject::finished);
        QVERIFY(engine.start({.program = u"envoi"_s, .untilIdle = true, .connections = {}}));
        QVERIFY(ended.wait(20'000));
    }
};

QTEST_GUILESS_MAIN(DeliveringFeature)
#include "tst_delivering.moc"
