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
};

QTEST_GUILESS_MAIN(WhoMayStillReceive)
#include "tst_whomaystillreceive.moc"
