#include "store/statement.h"
#include "support/deliverybench.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** Who left after the sending was prepared receives nothing, even while it runs (specification §11.2). */
class WhoMayStillReceive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoChangedWhileItRanGetsNothing_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("reason");
        QTest::newRow("put in the kill file")
            << u"INSERT INTO kill_file (project_id, entry, added_at) VALUES (1, 'p250@exemple.test', 0)"_s
            << u"KILLFILE"_s;
        QTest::newRow("her whole domain")
            << u"INSERT INTO kill_file (project_id, entry, added_at) VALUES (1, '@exemple.test', 0)"_s << u"KILLFILE"_s;
        QTest::newRow("deactivated") << u"UPDATE contact SET active = 0 WHERE key = 'p250@exemple.test'"_s
                                     << u"INACTIVE"_s;
        QTest::newRow("quarantined") << u"UPDATE contact SET quarantined = 1 WHERE key = 'p250@exemple.test'"_s
                                     << u"QUARANTINE"_s;
        QTest::newRow("erased") << u"DELETE FROM contact WHERE key = 'p250@exemple.test'"_s << u"INACTIVE"_s;
    }
    void whoChangedWhileItRanGetsNothing()
    {
        QFETCH(QString, change);
        QFETCH(QString, reason);
        DeliveryBench bench(250, 2);
        bool changed = false;
        connect(&bench.sink, &SmtpSink::received, &bench.sink, [&] {
            if (bench.sink.count() == 20 && !std::exchange(changed, true))
                bench.builder.insert(change, {});
        });
        DeliverProject engine(bench.project.db(), bench.passwords);
        QSignalSpy ended(&engine, &DeliverProject::finished);
        QVERIFY(engine.start({.program = u"envoi"_s, .untilIdle = true, .connections = {}}));
        QVERIFY(ended.wait(20'000));
        QVERIFY(changed);
        QVERIFY(!bench.sink.copiesByRecipient().contains("p250@exemple.test"));
        QCOMPARE(bench.builder.valueOf(u"SELECT state || ' ' || reason FROM recipient WHERE address = "
                                       "'p250@exemple.test'"_s),
                 u"SKIPPED "_s + reason);
        QCOMPARE(bench.sink.count() + bench.count(RecipientState::Skipped), 250);
        QCOMPARE(bench.sendingState(), u"DONE"_s);
    }

    /** Reliability §6, 16: whatever was granted ahead, only messages that had begun still arrive. */
    void whoLeavesIsNotInTheNextMailCommand_data()
    {
        QTest::addColumn<bool>("elsewhere");
        QTest::newRow("in this program") << false;
        QTest::newRow("in another program") << true;
    }
    void whoLeavesIsNotInTheNextMailCommand()
    {
        QFETCH(bool, elsewhere);
        constexpr int connections = 8;
        qint64 begun = 0;
        SmtpSinkBehaviour behaviour;
        behaviour.replyToMail = [&begun](const QByteArray &) -> QByteArray {
            ++begun;
            return {};
        };
        DeliveryBench bench(20'000, connections, behaviour);
        DeliverProject engine(bench.project.db(), bench.passwords);
        QVERIFY(engine.start({.program = u"envoi"_s, .untilIdle = false, .connections = {}}));
        QVERIFY(QTest::qWaitFor([&] { return begun >= 300; }, 20'000));

        const auto other = Database::open(bench.project.path(), bench.project.clock);
        QVERIFY(other);
        const auto leave = [](QSqlDatabase &db) {
            return runSql(db, u"INSERT INTO kill_file (project_id, entry, added_at) VALUES (1, '@exemple.test', 0)"_s);
        };
        QVERIFY(elsewhere ? (*other)->write(leave) : bench.project.db().write(leave));
        // The server is in this very thread: each connection may have put one command on the wire meanwhile.
        const qint64 most = begun + connections;
        QVERIFY(QTest::qWaitFor([&] { return bench.count(RecipientState::Skipped) > 1'000; }, 20'000));
        QSignalSpy ended(&engine, &DeliverProject::finished);
        engine.stop();
        QVERIFY(ended.wait(10'000));
        QVERIFY2(begun <= most, qPrintable(u"%1 instead of %2"_s.arg(begun).arg(most)));
        QCOMPARE(bench.count(RecipientState::Accepted), bench.sink.count());
    }
};

QTEST_GUILESS_MAIN(WhoMayStillReceive)
#include "tst_whomaystillreceive.moc"
