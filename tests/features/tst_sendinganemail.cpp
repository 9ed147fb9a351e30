// The article's story: from a list in a file to inboxes and figures, through the doors the windows use.
#include "delivery/smtpsink.h"
#include "messages/messagesource.h"
#include "presentation/approvalchecklist.h"
#include "presentation/contactcard.h"
#include "presentation/homeoverview.h"
#include "presentation/importform.h"
#include "presentation/sendingform.h"
#include "presentation/sendingorders.h"
#include "store/accountrepository.h"
#include "store/grouprepository.h"
#include "store/messagerepository.h"
#include "store/projectrepository.h"
#include "support/fakepasswordstore.h"
#include "support/testproject.h"
#include "workflow/resendtocontact.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace {

/** A theatre with members who may share an address, and a mail server that keeps what it receives. */
struct World
{
    TestProject project{TestProject::keyedBy({QStringLiteral("no_membre")})};
    FakePasswordStore passwords;
    SmtpSink server;
    std::unique_ptr<ProjectSession> session;
    SendingId sending;

    World()
    {
        if (!server.listen())
            qFatal("no port");
        AccountRepository accounts(project.db());
        SmtpAccount account;
        account.name = QStringLiteral("Relais");
        account.host = QStringLiteral("127.0.0.1");
        account.port = server.port();
        account.tls = SmtpAccount::Tls::None;
        const Sender sender{{}, QStringLiteral("Théâtre du Nord"), QStringLiteral("info@theatre.example"), {}};
        if (!accounts.saveAccount(account) || !accounts.saveSender(sender))
            qFatal("no account");
        session = std::make_unique<ProjectSession>(project.db(), passwords, QStringLiteral("anne"));
    }

    void givenTheList(const QByteArray &csv, const QString &group)
    {
        const QString path = project.folder.filePath(group + QStringLiteral(".csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("cannot write");
        file.close();
        ImportForm form(*session, path);
        ImportRequest request = form.request();
        request.group = group;
        form.setRequest(request);
        QSignalSpy finished(&form, &ImportForm::finished);
        form.run();
        if (!finished.wait(5000))
            qFatal("the import did not finish");
    }
    GroupId group(const QString &name) { return GroupRepository(project.db()).find(name)->id; }
    MessageId givenTheMessage()
    {
        Message message;
        message.name = QStringLiteral("Saison");
        message.sender = AccountRepository(project.db()).senders()->first();
        message.versions = {{QStringLiteral("fr"),
                             QStringLiteral("La saison, {{prenom|default:\"cher membre\"}}"),
                             {},
                             {},
                             QStringLiteral("Bonjour {{prenom}} !")},
                            {QStringLiteral("en"),
                             QStringLiteral("The season, {{prenom|default:\"dear member\"}}"),
                             {},
                             {},
                             QStringLiteral("Hello {{prenom}}!")}};
        return MessageRepository(project.db()).save(message).value();
    }
    QByteArray receivedBy(const QByteArray &address)
    {
        for (const SinkMessage &message : server.messages())
            if (message.recipients.contains(address))
                return message.content;
        return {};
    }
    void whenDelivered(int messages)
    {
        DeliverProject::Options options;
        options.program = QStringLiteral("test");
        options.untilIdle = true;
        QSignalSpy finished(&session->delivery(), &DeliverProject::finished);
        if (!session->delivery().start(options))
            qFatal("no engine");
        if (session->delivery().isRunning() && !finished.wait(10'000))
            qFatal("the delivery did not finish");
        QTRY_COMPARE(server.messages().size(), messages);
    }
};

} // namespace

class SendingAnEmail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromAListToInboxesAndFigures()
    {
        World world;
        // A list is imported; two members share an address, one reads English, one is of the staff.
        world.givenTheList(
            "no_membre;courriel;prenom;langue\n1;zoe@a.example;Zoé;fr\n2;zoe@a.example;Luc;fr\n3;bob@b.example;Bob;en\n"
            "4;eve@b.example;Ève;fr\n5;staff@a.example;Max;fr\n",
            QStringLiteral("Membres"));
        world.givenTheList("no_membre;courriel\n5;staff@a.example\n", QStringLiteral("Personnel"));
        const MessageId message = world.givenTheMessage();

        // The form: groups moved by the arrow, the staff excluded, a prefix; Calculate explains.
        SendingForm form(*world.session);
        QVERIFY(form.startFor(message));
        form.picker().select({world.group("Membres")});
        form.picker().exclude({world.group("Personnel")});
        QVERIFY(form.offersSameAddressChoice());
        SendingOptions options = form.draft().options;
        options.subjectPrefix = QStringLiteral("[RAPPEL]");
        form.setOptions(options);
        form.calculate();
        QTRY_VERIFY(form.count().has_value());
        QCOMPARE(form.count()->targeted, 5);
        QCOMPARE(form.count()->excluded.value(ExclusionReason::ExcludedGroup), 1);
        QCOMPARE(form.count()->excluded.value(ExclusionReason::DuplicateAddress), 1);
        QCOMPARE(form.count()->receive, 3);
        QVERIFY(form.count()->addsUp());

        // Prepare freezes; nothing has left. The home page shows what awaits approval.
        std::optional<Result<Sending>> prepared;
        form.prepare([&](const Result<Sending> &result) { prepared = result; });
        QTRY_VERIFY(prepared.has_value());
        QVERIFY2(*prepared, *prepared ? "" : qPrintable(prepared->error().text()));
        QCOMPARE(readHomeOverview(world.project.db())->toApprove.size(), 1);
        QCOMPARE(world.server.count(), 0);

        // The message is edited after Prepare: what was prepared is what leaves (T-70).
        Message edited = MessageRepository(world.project.db()).byId(message).value();
        edited.versions.first().subject = QStringLiteral("Autre chose");
        world.project.clock.advance(std::chrono::minutes(1));
        QVERIFY(MessageRepository(world.project.db()).save(edited));
        QVERIFY(readHomeOverview(world.project.db())->toApprove.first().messageModifiedSince);

        // The checklist: approving needs every box.
        const Result<ApprovalDossier> dossier = readDossier(world.project.db(), (*prepared)->id);
        QVERIFY(dossier);
        ApprovalChecklist checklist;
        checklist.load(*dossier);
        for (int row = 0; row < checklist.rowCount(); ++row) {
            QVERIFY(!checklist.isComplete());
            checklist.setData(checklist.index(row), Qt::Checked, Qt::CheckStateRole);
        }
        QVERIFY(checklist.isComplete());
        SendingOrders orders(*world.session);
        std::optional<Result<Sending>> approved;
        orders.approve((*prepared)->id, false, [&](const Result<Sending> &result) { approved = result; });
        QTRY_VERIFY(approved.has_value());
        QCOMPARE((*approved)->state, SendingState::Scheduled); // half a minute to take it back
        world.project.clock.advance(std::chrono::seconds(30));

        // Delivered: each once, in her language, with her name and the prefix.
        world.whenDelivered(3);
        const QHash<QByteArray, int> copies = world.server.copiesByRecipient();
        QCOMPARE(copies.value("zoe@a.example"), 1);
        QCOMPARE(copies.value("bob@b.example"), 1);
        QCOMPARE(copies.value("eve@b.example"), 1);
        QVERIFY(world.receivedBy("bob@b.example").contains("Subject: [RAPPEL] The season, Bob"));
        QVERIFY(world.receivedBy("bob@b.example").contains("Hello Bob!"));
        QVERIFY(!world.receivedBy("zoe@a.example").contains("{{"));

        // Counted.
        const HomeOverview home = readHomeOverview(world.project.db()).value();
        QCOMPARE(home.results.size(), 1);
        QCOMPARE(home.results.first().sending.state, SendingState::Done);
        QCOMPARE(home.results.first().figures.delivered(), 3);
        QCOMPARE(home.results.first().figures.remaining(), 0);

        // "I did not receive it": sent again from her card, counted apart.
        const ContactId bob = ContactRepository(world.project.db()).find("3")->id;
        const ContactCard card = readContactCard(world.project.db(), bob).value();
        QCOMPARE(card.history.size(), 1);
        QVERIFY(ResendToContact(world.project.db()).run(bob, card.history.first().sending, QStringLiteral("anne")));
        world.whenDelivered(4);
        QCOMPARE(world.server.copiesByRecipient().value("bob@b.example"), 2);
        QCOMPARE(readHomeOverview(world.project.db())->results.first().figures.delivered(), 3);
    }
};

QTEST_GUILESS_MAIN(SendingAnEmail)
#include "tst_sendinganemail.moc"
