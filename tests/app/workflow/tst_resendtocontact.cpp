#include "workflow/resendtocontact.h"

#include "support/sendingworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ResendToContactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFrozenMessageGoesAgainToOnePersonAndIsCountedApart() // T-101
    {
        SendingWorld world;
        const SendingId id = world.running();
        world.setRow(world.zoe, RecipientState::Accepted);
        world.setRow(world.bob, RecipientState::Accepted);
        world.builder.insert(u"UPDATE sending SET state = 'DONE'"_s, {});
        world.builder.insert(u"UPDATE message_version SET subject = 'Other'"_s, {});
        const SendingFigures before = world.sendings.figures(id).value();

        ResendToContact resend(world.project.db());
        const SendingId copy = resend.run(world.zoe, id, u"marc"_s).value();
        QCOMPARE(world.sendings.figures(id).value(), before);
        const Sending sending = world.sendings.byId(copy).value();
        QCOMPARE(sending.state, SendingState::Sending);
        QCOMPARE(sending.resendOf, id);
        QCOMPARE(sending.approvedBy, u"marc"_s);
        QVERIFY(sending.name.contains(u"zoe@a.example"_s));
        QCOMPARE(world.sendings.list().value().size(), 1); // not among the sendings
        const auto rows = world.sendings.recipients(copy, std::nullopt, {}, 0, 10).value();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().contact, world.zoe);
        QCOMPARE(rows.first().language, u"fr"_s);

        Snapshot original = world.sendings.snapshot(id).value();
        const Snapshot again = world.sendings.snapshot(copy).value();
        QVERIFY(again.messageToken != original.messageToken); // or servers would drop it as a duplicate
        original.messageToken = again.messageToken;
        QCOMPARE(again, original);
        const auto history = world.sendings.historyOf(world.zoe).value();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[0].isResend + history[1].isResend, 1);
        QCOMPARE(history[0].subject, u"[RAPPEL] Activités fr"_s);
    }

    void sayWhenTheServerAcceptedItBefore()
    {
        SendingWorld world;
        const SendingId id = world.running();
        world.setRow(world.zoe, RecipientState::Accepted);
        const auto notice = ResendToContact(world.project.db()).notice(world.zoe, id);
        QVERIFY(notice->deliveredBefore);
        QVERIFY2(notice->sentence.contains(u"a.example"_s), qPrintable(notice->sentence));
        QVERIFY2(notice->sentence.contains(u"250 2.0.0 Ok"_s), qPrintable(notice->sentence));
    }

    void whoMayNotReceiveIsRefusedWithTheRemedy_data() // T-100
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("quarantine") << u"UPDATE contact SET quarantined = 1"_s;
        QTest::newRow("inactive") << u"UPDATE contact SET active = 0"_s;
        QTest::newRow("kill file")
            << u"INSERT INTO kill_file (project_id, entry, added_at) VALUES (1, 'zoe@a.example', 0)"_s;
        QTest::newRow("invalid") << u"UPDATE contact SET address_key = NULL"_s;
        QTest::newRow("no address") << u"UPDATE contact SET address = '', address_key = NULL"_s;
    }
    void whoMayNotReceiveIsRefusedWithTheRemedy()
    {
        QFETCH(QString, change);
        SendingWorld world;
        const SendingId id = world.running();
        world.setRow(world.zoe, RecipientState::Accepted);
        world.builder.insert(change, {});
        const auto refusal = ResendToContact(world.project.db()).run(world.zoe, id, u"marc"_s);
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().code, u"not-eligible"_s);
        QVERIFY(!refusal.error().remedy.isEmpty());
        QCOMPARE(world.number(u"SELECT COUNT(*) FROM sending"_s), 1);
    }

    void whatHasNotLeftYetCannotBeSentAgain()
    {
        SendingWorld world;
        ResendToContact resend(world.project.db());
        QCOMPARE(resend.notice(world.zoe, world.prepared()).error().code, u"not-sent"_s);
        QCOMPARE(resend.notice(world.zoe, world.running()).error().code, u"still-waiting"_s);
    }
};

QTEST_GUILESS_MAIN(ResendToContactTest)
#include "tst_resendtocontact.moc"
