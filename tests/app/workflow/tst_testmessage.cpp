#include "workflow/testmessage.h"

#include "delivery/smtpsink.h"
#include "store/messagerepository.h"
#include "support/audiencebuilder.h"
#include "support/fakepasswordstore.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** A message, an account on the built-in server, and two contacts. */
struct World
{
    TestProject project;
    AudienceBuilder builder{project};
    ContactId zoe = builder.person(u"zoe@a.example"_s, u"fr"_s);
    ContactId bob = builder.person(u"bob@b.example"_s, u"en"_s);
    MessageId id = builder.message();
    FakePasswordStore passwords;
    TestMessage test{project.db(), passwords};
    MessageRepository messages{project.db()};
    SmtpSink sink;

    World()
    {
        if (!sink.listen())
            qFatal("no free port");
        builder.account();
        builder.insert(u"UPDATE account SET port = ?"_s, {sink.port()});
    }
    Message message() const { return messages.byId(id).value(); }
    GroupId testGroup(const QList<ContactId> &members)
    {
        const GroupId group = builder.group(u"Tests"_s, members);
        builder.insert(u"UPDATE contact_group SET is_test = 1"_s, {});
        return group;
    }
};

} // namespace

class TestMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreviewIsInTheVersionOfTheContactAndMarksTheMessageTested()
    {
        World world;
        QVERIFY(!world.message().isTested());
        QCOMPARE(world.test.preview(world.message(), world.bob)->subject, u"Activités en"_s);
        QVERIFY(world.message().isTested());
        QCOMPARE(world.test.preview(world.message(), world.bob, u"fr"_s, u"[RAPPEL]"_s)->subject,
                 u"[RAPPEL] Activités fr"_s);
        QCOMPARE(world.test.preview(world.message(), world.bob, u"de"_s).error().code, u"no-version"_s);
    }

    void withoutAContactThePreviewShowsSomebodyInvented()
    {
        World world;
        QVERIFY(world.test.preview(world.message(), {}));
        QVERIFY(!world.message().isTested());
        QVERIFY(world.test.source(world.message(), world.zoe)->contains("zoe@a.example"));
    }

    void aTestCarriesItsPrefixAndNeverCountsInResults()
    {
        World world;
        world.builder.insert(u"UPDATE message_version SET subject = 'Market'"_s, {});
        const auto report =
            world.test.send(world.id, {u"me@ville.example"_s, u"you@ville.example"_s}, world.zoe, u"en"_s);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->accepted, (QStringList{u"me@ville.example"_s, u"you@ville.example"_s}));
        QCOMPARE(world.sink.messages().size(), 2);
        QCOMPARE(world.sink.messages().first().recipients, QList<QByteArray>{"me@ville.example"});
        QVERIFY(world.sink.messages().first().content.contains("Subject: [TEST] Market\r\n"));
        QVERIFY(world.message().isTested());
        QCOMPARE(world.builder.valueOf(u"SELECT COUNT(*) FROM recipient"_s), u"0"_s);
    }

    void whatIsRefusedIsNamedAndTheOthersGo()
    {
        World world;
        world.sink.behaviour().replyToRcpt = [](const QByteArray &argument) {
            return argument.contains("nobody") ? QByteArray("550 5.1.1 No such user") : QByteArray();
        };
        const auto report = world.test.send(
            world.id, {u"nobody@ville.example"_s, u"no address"_s, u"me@ville.example"_s}, world.zoe, {});
        QCOMPARE(report->accepted, QStringList{u"me@ville.example"_s});
        QCOMPARE(report->refused.size(), 2);
        QCOMPARE(report->refused[0].first, u"nobody@ville.example"_s);
        QVERIFY(report->refused[0].second.contains(u"No such user"_s));
        QCOMPARE(world.test.send(world.id, {}, world.zoe, {}).error().code, u"no-address"_s);
    }

    void aTestGroupGetsEachHerOwnVersionExceptWhoMustNeverReceive()
    {
        World world;
        const ContactId killed = world.builder.person(u"killed@a.example"_s);
        world.builder.kill(u"killed@a.example"_s);
        world.builder.insert(u"UPDATE contact SET active = 0 WHERE id = ?"_s,
                             {world.bob.value}); // tests go there all the same
        const auto report = world.test.sendToGroup(world.id, world.testGroup({world.zoe, world.bob, killed}), {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->accepted.size(), 2);
        QCOMPARE(report->refused.size(), 1);
        QCOMPARE(world.sink.count(), 2);
    }

    void onlyATestGroupOfReasonableSizeIsTested()
    {
        World world;
        const GroupId clients = world.builder.group(u"Clients"_s, {world.zoe});
        QCOMPARE(world.test.sendToGroup(world.id, clients, {}).error().code, u"not-a-test-group"_s);
        QCOMPARE(world.test.sendToGroup(world.id, world.testGroup({}), {}).error().code, u"bad-test-group"_s);
    }

    void aServerThatIsNotThereIsSaidInWordsAndTheMessageStaysUntested()
    {
        World world;
        world.sink.stop();
        const auto report = world.test.send(world.id, {u"me@ville.example"_s}, world.zoe, {});
        QVERIFY(!report);
        QVERIFY(!report.error().remedy.isEmpty());
        QVERIFY(!world.message().isTested());
    }
};

QTEST_GUILESS_MAIN(TestMessageTest)
#include "tst_testmessage.moc"
