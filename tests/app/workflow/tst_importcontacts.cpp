#include "workflow/importcontacts.h"

#include "store/contactlist.h"
#include "store/contactrepository.h"
#include "store/grouprepository.h"
#include "store/killfilerepository.h"
#include "store/searchindex.h"
#include "store/statement.h"
#include "support/testproject.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

namespace {

struct ImportWorld
{
    TestProject project;
    ContactRepository contacts{project.db()};

    explicit ImportWorld(const Project &how = TestProject::usual())
        : project(how)
    {
    }

    QString file(const QByteArray &content)
    {
        const QString path = project.folder.filePath(QStringLiteral("list.csv"));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }
    Result<ImportReport> import(const QByteArray &content, ImportRequest request = {},
                                const ImportContacts::Progress &progress = {})
    {
        request.file = file(content);
        return ImportContacts(project.db()).run(request, progress);
    }
    QList<ContactId> found(const QString &search)
    {
        ContactQuery query;
        query.search = search;
        query.order = ContactQuery::Order::Created;
        return ContactList(project.db()).ids(query).value();
    }
    void indexSearch()
    {
        const auto step = [this] {
            return project.db().write([](QSqlDatabase &db) { return SearchIndex(db).catchUp(100); }).value();
        };
        while (step())
            continue;
    }
    /** Tables, indexes and triggers, in no order. */
    QStringList schema()
    {
        return project.db()
            .read([](QSqlDatabase &db) -> Result<QStringList> {
                Statement rows(db, QStringLiteral("SELECT name || ': ' || sql FROM sqlite_master WHERE sql IS NOT NULL "
                                                  "ORDER BY name"));
                if (const Result<void> done = rows.run(); !done)
                    return failureOf(done);
                QStringList all;
                while (rows.next())
                    all.append(rows.text(0));
                return all;
            })
            .value();
    }
};

} // namespace

class ImportContactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReportAddsUp()
    {
        ImportWorld world;
        const auto report = world.import(
            "courriel,prenom\nann@x.example,Ann\nbob@x.example,Bob\nANN@x.example,Twice\nnot an address,Eve\nshort\n");
        QVERIFY(report);
        QCOMPARE(report->read, 5);
        QCOMPARE(report->created, 2);
        QCOMPARE(report->duplicate, 1);
        QCOMPARE(report->rejected, 2);
        QVERIFY(report->addsUp());
        QCOMPARE(report->rejections.first().line, 5);
        QCOMPARE(world.contacts.find("ann@x.example")->value("prenom"), QStringLiteral("Ann")); // the first is kept
    }

    void undoingLeavesIndexesAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("most go") << QByteArray("email,nom\nzoe@y.example,Zoé\n");
        QTest::newRow("most stay") << QByteArray("email,nom\nzoe@y.example,Zoé\nan@y.example,A\nbo@y.example,B\n"
                                                 "ce@y.example,C\nde@y.example,D\n");
    }

    void undoingLeavesIndexesAsTheyWere()
    {
        QFETCH(QByteArray, before);
        ImportWorld world;
        QVERIFY(world.import(before));
        const QStringList schema = world.schema();
        const QList<ContactId> were = world.found({});
        world.project.clock.advance(std::chrono::minutes(1));
        QVERIFY(world.import("email,nom\nann@x.example,Ann\nbob@x.example,Bob\neve@x.example,Eve\ndan@x.example,"
                             "Dan\nfay@x.example,Fay\nzoe@y.example,Q\n"));
        world.indexSearch();
        world.project.clock.advance(std::chrono::minutes(1));
        Contact kept = world.contacts.find("eve@x.example").value();
        kept.values[QStringLiteral("nom")] = QStringLiteral("Ève");
        QVERIFY(world.contacts.save(kept)); // something happened to her: she stays

        QCOMPARE(*ImportContacts(world.project.db()).undoLast(), (ImportUndo::Outcome{4, 1, 1}));
        QCOMPARE(world.schema(), schema);
        for (int round = 0; round < 2; ++round) { // looked through, then indexed
            QCOMPARE(world.found({}), were + QList<ContactId>{kept.id});
            QCOMPARE(world.found("zoe"), QList<ContactId>{were.first()});
            QCOMPARE(world.found("eve"), QList<ContactId>{kept.id});
            QCOMPARE(world.found("bob"), QList<ContactId>());
            world.indexSearch();
        }
        QVERIFY(world.import("email,nom\nzoe@Y.example,Zoé\nbob@x.example,Bob\n"));
        QCOMPARE(world.found({}).size(), were.size() + 2); // the key is watched again
    }

    void theProjectItselfIsNoList()
    {
        ImportWorld world;
        ImportRequest request;
        request.file = world.project.path();
        const auto report = ImportContacts(world.project.db()).run(request, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, QStringLiteral("project-itself"));
    }

    void itAddsUpForAnyFile()
    {
        QRandomGenerator random(7);
        ImportWorld world;
        for (int round = 0; round < 20; ++round) {
            QByteArray content = "email,nom\n";
            const int lines = random.bounded(60);
            for (int i = 0; i < lines; ++i) {
                const int who = random.bounded(30);
                content += random.bounded(5) == 0 ? QByteArray("broken,") : QByteArray::number(who) + "@x.example,";
                content += random.bounded(9) == 0 ? "\"a\nb\"\n" : "n\n";
            }
            ImportRequest request;
            request.mode = ImportMode(random.bounded(4));
            const auto report = world.import(content, request);
            if (lines == 0 || (!report && report.error().code == QStringLiteral("nobody-left")))
                continue;
            QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
            QVERIFY(report->addsUp());
            QCOMPARE(report->read, lines);
        }
    }

    void theSamePersonFourWaysIsOneContact()
    {
        ImportWorld world;
        const auto report = world.import("email\nann@x.example\n  ann@x.example\nANN@X.EXAMPLE\nAnn@x.Example \n");
        QVERIFY(report);
        QCOMPARE(report->created, 1);
        QCOMPARE(report->duplicate, 3);
    }

    void contactsWithAKeyOfTheirOwnMayShareAnAddress()
    {
        ImportWorld world(TestProject::keyedBy({QStringLiteral("no_membre")}));
        const auto report = world.import("no_membre,email\n001,family@x.example\n002,family@x.example\n");
        QVERIFY(report);
        QCOMPARE(report->created, 2);
        QCOMPARE(world.contacts.find("002")->address, QStringLiteral("family@x.example"));
    }

    void aKeyOfSeveralFieldsIsFoundAsItIsShown()
    {
        ImportWorld world(TestProject::keyedBy({QStringLiteral("email"), QStringLiteral("no")}));
        QVERIFY(world.import("no,email\n1,family@x.example\n2,family@x.example\n"));
        const Contact second = world.contacts.find("family@x.example,2").value();
        QCOMPARE(second.value("no"), QStringLiteral("2"));
        QCOMPARE(world.contacts.find(second.key)->id, second.id);
    }

    void cancelLeavesNothing()
    {
        ImportWorld world;
        QByteArray content = "email,ville\n";
        for (int i = 0; i < 3000; ++i)
            content += QByteArray::number(i) + "@x.example,here\n";
        int asked = 0;
        const auto report = world.import(content, {}, [&](qint64, qint64) { return ++asked < 3; });
        QVERIFY(!report);
        QCOMPARE(report.error().code, QStringLiteral("cancelled"));
        QCOMPARE(world.contacts.count().value(), 0);
        QCOMPARE(world.contacts.fields()->size(), 3); // not even the new field
    }

    void whatAnEmptyProjectSetsAsideIsThereAgain()
    {
        ImportWorld world;
        const auto schema = [&] {
            return world.project.db().read([](QSqlDatabase &db) -> Result<QStringList> {
                Statement rows(db,
                               QStringLiteral("SELECT sql FROM sqlite_master WHERE tbl_name = 'contact' AND type <> "
                                              "'table' ORDER BY name"));
                if (const Result<void> done = rows.run(); !done)
                    return failureOf(done);
                QStringList all;
                while (rows.next())
                    all.append(rows.text(0));
                return all;
            });
        };
        const QStringList before = schema().value();
        QVERIFY(before.size() > 5);
        ImportRequest rehearsal;
        rehearsal.dryRun = true;
        QCOMPARE(world.import("email\nann@x.example\n", rehearsal)->created, 1);
        QCOMPARE(schema().value(), before);
        QCOMPARE(world.import("email\nann@x.example\n")->created, 1);
        QCOMPARE(schema().value(), before);
    }

    void aRehearsalWritesNothing()
    {
        ImportWorld world;
        ImportRequest request;
        request.dryRun = true;
        request.group = QStringLiteral("New");
        const auto report = world.import("email,ville\nann@x.example,here\n", request);
        QVERIFY(report);
        QCOMPARE(report->created, 1);
        QCOMPARE(world.contacts.count().value(), 0);
        QCOMPARE(GroupRepository(world.project.db()).list()->size(), 0);
    }

    void aGroupIsMadeOfTheFile()
    {
        ImportWorld world;
        ImportRequest request;
        request.group = QStringLiteral("Members");
        QVERIFY(world.import("email\nann@x.example\nbob@x.example\n", request));
        QCOMPARE(GroupRepository(world.project.db()).find("members")->members, 2);
    }

    void anImportNeverActivatesNorTouchesTheKillFile()
    {
        ImportWorld world;
        QVERIFY(world.import("email\nann@x.example\n"));
        const ContactId ann = world.contacts.find("ann@x.example")->id;
        QVERIFY(world.contacts.setActive({ann}, false));
        QVERIFY(KillFileRepository(world.project.db()).add("bob@x.example", "asked"));
        QVERIFY(world.import("email,nom\nann@x.example,Ann\nbob@x.example,Bob\n"));
        QCOMPARE(world.contacts.byId(ann)->status, ContactStatus::Inactive);
        QCOMPARE(world.contacts.find("bob@x.example")->status, ContactStatus::KillFile);
    }

    void replaceDeactivatesTheAbsentAndActivatesThePresent()
    {
        ImportWorld world;
        QVERIFY(world.import("email\nann@x.example\nbob@x.example\n"));
        QVERIFY(world.contacts.setActive({world.contacts.find("bob@x.example")->id}, false));
        ImportRequest request;
        request.mode = ImportMode::Replace;
        const auto report = world.import("email\nbob@x.example\n", request);
        QVERIFY(report);
        QCOMPARE(report->deactivated, 1);
        QCOMPARE(world.contacts.find("ann@x.example")->status, ContactStatus::Inactive);
        QCOMPARE(world.contacts.find("bob@x.example")->status, ContactStatus::Active);
    }

    void aListThatWouldDeactivateEverybodyIsRefused()
    {
        ImportWorld world;
        QVERIFY(world.import("email\nann@x.example\n"));
        ImportRequest request;
        request.mode = ImportMode::Replace;
        QCOMPARE(world.import("email\nnobody\n", request).error().code, QStringLiteral("nobody-left"));
        QCOMPARE(world.import("email\n", request).error().code, QStringLiteral("empty-file"));
        QCOMPARE(world.contacts.find("ann@x.example")->status, ContactStatus::Active);
    }

    void aListWithoutHeaderKeepsItsFirstPerson()
    {
        ImportWorld world;
        ImportRequest request;
        request.mapping.insert(QStringLiteral("Column 1"), QStringLiteral("prenom"));
        const auto report = world.import("Ann,ann@x.example\nBob,bob@x.example\n", request);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->created, 2);
        QCOMPARE(world.contacts.find("ann@x.example")->value("prenom"), QStringLiteral("Ann"));
    }

    void theByteOrderMarkIsSurerThanTheChosenEncoding()
    {
        ImportWorld world;
        ImportRequest request;
        request.encoding = TextEncoding::Utf16LittleEndian; // what --encoding utf-16 means
        QByteArray content("\xFE\xFF", 2);
        for (char c : QByteArray("email\nann@x.example\n"))
            content.append('\0').append(c);
        QVERIFY(world.import(content, request));
        QVERIFY(world.contacts.find("ann@x.example"));
    }

    void whatIsNoTextInTheChosenEncodingIsRefused()
    {
        ImportWorld world;
        ImportRequest request;
        request.encoding = TextEncoding::Utf8;
        const auto report = world.import("email,nom\nann@x.example,C\xF4t\xE9\n", request);
        QCOMPARE(report.error().code, QStringLiteral("encoding"));
        QCOMPARE(world.contacts.count().value(), 0);
    }

    void anEmptyCellKeepsWhatIsKnown()
    {
        ImportWorld world;
        QVERIFY(world.import("email,nom,langue\nann@x.example,Roy,fr\n"));
        QVERIFY(world.import("email,nom,langue\nann@x.example,,\n"));
        QCOMPARE(world.contacts.find("ann@x.example")->value("nom"), QStringLiteral("Roy"));
        ImportRequest erase;
        erase.keepWhenEmpty = false;
        QVERIFY(world.import("email,nom,langue\nann@x.example,,\n", erase));
        QCOMPARE(world.contacts.find("ann@x.example")->value("nom"), QString());
    }

    void aCorrectedAddressLeavesItsQuarantine()
    {
        ImportWorld world(TestProject::keyedBy({QStringLiteral("no")}));
        QVERIFY(world.import("no,email\n1,wrong@x.example\n"));
        QVERIFY(world.contacts.setQuarantined({world.contacts.find("1")->id}, true));
        QVERIFY(world.import("no,email\n1,right@x.example\n"));
        QCOMPARE(world.contacts.find("1")->status, ContactStatus::Active);
    }

    void twoHundredThousandContactsAreFoundByAnyPage()
    {
        ImportWorld world;
        QByteArray content = "email,prenom\n";
        for (int i = 0; i < 200'000; ++i)
            content += "p" + QByteArray::number(i) + "@x.example," + (i == 123'456 ? "Élodie" : "Ann") + "\n";
        const auto report = world.import(content);
        QVERIFY(report);
        QCOMPARE(report->created, 200'000);
        QCOMPARE(world.contacts.count().value(), 200'000);
        QCOMPARE(world.contacts.page({}, 199'990, 100)->size(), 10);
        ContactQuery query;
        query.search = QStringLiteral("elodie");
        QCOMPARE(world.contacts.count(query).value(), 1);
        QCOMPARE(world.contacts.page(query, 0, 10)->first().address, QStringLiteral("p123456@x.example"));
    }
};

QTEST_GUILESS_MAIN(ImportContactsTest)
#include "tst_importcontacts.moc"
