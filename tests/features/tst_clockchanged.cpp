#include "support/deliverybench.h"
#include "workflow/steersending.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The date of the computer changes while the real engine delivers (reliability §5, 42; specification §6.4). */
class ClockChanged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentTwiceAndNothingExpires_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<QString>("says");
        QTest::newRow("a day back") << qint64(-1'440) << u"went back by"_s;
        QTest::newRow("five minutes back") << qint64(-5) << u"went back by 5"_s;
        QTest::newRow("ten years forward") << qint64(5'256'000) << u"jumped forward by"_s;
    }
    void nothingIsSentTwiceAndNothingExpires()
    {
        QFETCH(qint64, minutes);
        QFETCH(QString, says);
        constexpr int people = 600;
        DeliveryBench bench(people, 4);
        bench.builder.insert(
            u"UPDATE sending SET deadline_at = ?, started_at = ?"_s,
            {toMilliseconds(bench.project.clock.now() + 48h), toMilliseconds(bench.project.clock.now())});
        bench.builder.insert(u"INSERT INTO sending (project_id, name, message_id, account_id, state, options, "
                             "launch_at, created_at, modified_at) SELECT 1, 'Demain', message_id, account_id, "
                             "'SCHEDULED', '{}', ?, 0, 0 FROM sending"_s,
                             {toMilliseconds(bench.project.clock.now() + 24h)});
        QList<Failure> said;
        DeliverProject engine(bench.project.db(), bench.passwords);
        connect(&engine.feed(), &DeliveryFeed::attentionNeeded, this,
                [&said](const Failure &failure) { said.append(failure); });
        QVERIFY(engine.start({.program = u"envoi"_s, .untilIdle = false, .connections = {}}));
        QVERIFY(QTest::qWaitFor([&] { return bench.sink.count() >= 100; }, 20'000));

        bench.project.clock.jump(std::chrono::minutes(minutes));
        const auto stateOf = [&](const QString &name) {
            return bench.builder.valueOf(u"SELECT state FROM sending WHERE name = '%1'"_s.arg(name));
        };
        QVERIFY(QTest::qWaitFor([&] { return stateOf(u"Décembre"_s) == u"PAUSED"_s; }, 20'000));
        QCOMPARE(stateOf(u"Demain"_s), u"LATE"_s); // not launched by a wrong date: a person decides
        QVERIFY(QTest::qWaitFor([&] { return bench.count(RecipientState::Sending) == 0 && said.size() == 1; }, 20'000));
        QVERIFY2(said.first().message.contains(says), qPrintable(said.first().message));
        const QString reason = bench.builder.valueOf(u"SELECT state_reason FROM sending WHERE name = 'Décembre'"_s);
        QVERIFY2(reason.contains(says), qPrintable(reason));
        const qint64 before = bench.sink.count();
        QCOMPARE(bench.count(RecipientState::Expired), 0);
        QCOMPARE(bench.count(RecipientState::Accepted), before);

        // The date is put right, a person resumes, and the rest follows: once each.
        bench.project.clock.jump(-std::chrono::minutes(minutes));
        QVERIFY(QTest::qWaitFor(
            [&] {
                if (stateOf(u"Décembre"_s) ==
                    u"PAUSED"_s) // once more when the engine sees it put right only afterwards
                    (void)SteerSending(bench.project.db()).resume(bench.sending, u"anne"_s);
                return stateOf(u"Décembre"_s) == u"DONE"_s;
            },
            30'000));
        QSignalSpy ended(&engine, &DeliverProject::finished);
        engine.stop();
        QVERIFY(ended.wait(10'000));
        QCOMPARE(bench.count(RecipientState::Accepted), people);
        QCOMPARE(bench.sink.count(), people);
        QCOMPARE(bench.mostCopies(), 1);
        QCOMPARE(stateOf(u"Demain"_s), u"LATE"_s);
    }
};

QTEST_GUILESS_MAIN(ClockChanged)
#include "tst_clockchanged.moc"
