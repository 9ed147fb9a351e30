#include "support/deliverybench.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

/** Another program cancels or pauses while the engine delivers: it obeys within a second (specification §10). */
class CancelledElsewhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesAfterwards_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("paused") << u"PAUSED"_s;
        QTest::newRow("cancelled") << u"CANCELLED"_s;
    }
    void nothingLeavesAfterwards()
    {
        QFETCH(QString, word);
        const SendingState state = sendingStateFrom(word);
        constexpr int connections = 4;
        DeliveryBench bench(20'000, connections);
        DeliverProject engine(bench.project.db(), bench.passwords);
        QVERIFY(engine.start({.program = u"envoi"_s, .untilIdle = false, .connections = {}}));
        QVERIFY(QTest::qWaitFor([&] { return bench.sink.count() >= 200; }, 20'000));

        const auto other = Database::open(bench.project.path(), bench.project.clock);
        QVERIFY(other);
        const Result<void> moved = (*other)->write([&](QSqlDatabase &db) -> Result<void> {
            SendingStates states(db);
            if (state == SendingState::Cancelled)
                if (const auto rows =
                        states.moveRows(bench.sending, {RecipientState::Pending, RecipientState::Deferred},
                                        RecipientState::Cancelled, {}, bench.project.clock.now());
                    !rows)
                    return failureOf(rows);
            return states.move(bench.sending, SendingState::Sending, state, {u"Anne"_s, u"une erreur"_s},
                               bench.project.clock.now());
        });
        QVERIFY(moved);
        QElapsedTimer sinceTheClick;
        sinceTheClick.start();
        // What was granted before the click may still arrive: one message for each connection.
        const qint64 atTheClick = bench.count(RecipientState::Accepted) + bench.count(RecipientState::Sending);
        QVERIFY(QTest::qWaitFor([&] { return bench.count(RecipientState::Sending) == 0; }, 1000));
        QVERIFY2(sinceTheClick.elapsed() <= 1000, qPrintable(QString::number(sinceTheClick.elapsed())));
        QSignalSpy ended(&engine, &DeliverProject::finished);
        engine.stop();
        QVERIFY(ended.wait(10'000));
        QVERIFY(bench.sink.count() <= atTheClick + connections);
        QCOMPARE(bench.count(RecipientState::Accepted), bench.sink.count());
        QCOMPARE(bench.mostCopies(), 1);
    }
};

QTEST_GUILESS_MAIN(CancelledElsewhere)
#include "tst_cancelledelsewhere.moc"
