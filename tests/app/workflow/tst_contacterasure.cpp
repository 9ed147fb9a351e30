#include "store/contacterasure.h"

#include "store/consentrepository.h"
#include "store/contactrepository.h"
#include "store/killfilerepository.h"
#include "support/sendingworld.h"
#include "workflow/importcontacts.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Imports one address again, as an old list would. */
ContactStatus statusAfterImport(TestProject &project, const QString &address)
{
    QFile file(project.folder.filePath(u"old.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the list");
    file.write("email\n" + address.toUtf8() + "\n");
    file.close();
    ImportRequest request;
    request.file = file.fileName();
    if (const auto report = ImportContacts(project.db()).run(request); !report || report->created != 1)
        qFatal("not imported");
    return ContactRepository(project.db()).find(address)->status;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ContactErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfThePersonStaysInTheFile()
    {
        SendingWorld world;
        const SendingId sending = world.running();
        world.setRow(world.zoe, RecipientState::BouncedHard);
        world.builder.insert(u"UPDATE recipient SET reply_text = '<zoe@a.example> is full' WHERE contact_id = ?"_s,
                             {world.zoe.value});
        ConsentRepository consents(world.project.db());
        ConsentRecord record;
        record.contact = world.zoe;
        record.consent = consents.add(u"Infolettre"_s)->id;
        record.given = false;
        record.proof = u"courriel de zoe@a.example"_s;
        QVERIFY(consents.record({record}));
        QVERIFY(KillFileRepository(world.project.db()).add(u"Zoe@A.example"_s, u"plainte"_s));

        QVERIFY(ContactErasure(world.project.db()).run(world.zoe)->hashKept);
        QCOMPARE(world.number(u"SELECT COUNT(*) FROM consent_record"_s), 0);
        QCOMPARE(world.number(u"SELECT COUNT(*) FROM group_member WHERE contact_id = %1"_s.arg(world.zoe.value)), 0);
        // The figures stay.
        QCOMPARE(world.number(u"SELECT COUNT(*) FROM recipient WHERE sending_id = %1"_s.arg(sending.value)), 2);
        const QString path = world.project.path();
        world.project.close();
        QVERIFY(bytesOf(path).contains("bob@b.example"));
        QVERIFY(!bytesOf(path).toLower().contains("zoe@a.example"));
    }

    void whoMustNotBeWrittenToIsNotRevivedByAnOldList_data()
    {
        QTest::addColumn<QString>("why");
        for (const char *why : {"kill file", "domain", "inactive", "unsubscribed", "quarantine"})
            QTest::newRow(why) << QString::fromLatin1(why);
    }

    void whoMustNotBeWrittenToIsNotRevivedByAnOldList()
    {
        QFETCH(QString, why);
        TestProject project;
        AudienceBuilder builder(project);
        const ContactId ann = builder.person({.key = u"ann@a.example"_s,
                                              .address = u"ann@a.example"_s,
                                              .active = why != u"inactive"_s,
                                              .quarantined = why == u"quarantine"_s});
        KillFileRepository killFile(project.db());
        if (why == u"kill file"_s)
            QVERIFY(killFile.add(u"ann@a.example"_s, {}));
        if (why == u"domain"_s)
            QVERIFY(killFile.add(u"@a.example"_s, {}));
        if (why == u"unsubscribed"_s) {
            ConsentRecord record;
            record.contact = ann;
            record.consent = ConsentRepository(project.db()).add(u"Infolettre"_s)->id;
            QVERIFY(ConsentRepository(project.db()).record({record}));
        }
        QVERIFY(ContactErasure(project.db()).run(ann)->hashKept);
        const QList<KillFileRepository::Entry> entries = killFile.list().value();
        for (const KillFileRepository::Entry &entry : entries)
            QVERIFY(!entry.entry.contains(u"ann"_s));
        QVERIFY(killFile.contains(u"ANN@a.example"_s).value());
        QCOMPARE(statusAfterImport(project, u"Ann@A.example"_s), ContactStatus::KillFile);
        QCOMPARE(statusAfterImport(project, u"bob@b.example"_s), ContactStatus::Active);
        if (why == u"domain"_s)
            return;
        // Taken out on purpose, she may come back.
        QVERIFY(killFile.remove(u"ann@a.example"_s));
        QCOMPARE(ContactRepository(project.db()).find(u"ann@a.example"_s)->status, ContactStatus::Active);
        QVERIFY(!killFile.contains(u"ann@a.example"_s).value());
    }

    void anActivePersonLeavesNoHash()
    {
        TestProject project;
        AudienceBuilder builder(project);
        QVERIFY(!ContactErasure(project.db()).run(builder.person(u"ann@a.example"_s))->hashKept);
        QCOMPARE(KillFileRepository(project.db()).count().value(), 0);
        QCOMPARE(statusAfterImport(project, u"ann@a.example"_s), ContactStatus::Active);
    }

    void whoSharesTheAddressStaysInTheKillFileByName()
    {
        TestProject project(TestProject::keyedBy({u"member_no"_s}));
        AudienceBuilder builder(project);
        const ContactId ann = builder.person({.key = u"1"_s, .address = u"famille@a.example"_s});
        const ContactId bob = builder.person({.key = u"2"_s, .address = u"famille@a.example"_s});
        QVERIFY(KillFileRepository(project.db()).add(u"famille@a.example"_s, {}));
        QVERIFY(ContactErasure(project.db()).run(ann));
        QCOMPARE(ContactRepository(project.db()).byId(bob)->status, ContactStatus::KillFile);
    }

    void aPersonASendingStillHasToReachIsNotErased()
    {
        SendingWorld world;
        world.running();
        QCOMPARE(ContactErasure(world.project.db()).run(world.zoe).error().code, u"in-use"_s);
        QCOMPARE(ContactErasure(world.project.db()).run(ContactId{4711}).error().kind, Failure::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(ContactErasureTest)
#include "tst_contacterasure.moc"
