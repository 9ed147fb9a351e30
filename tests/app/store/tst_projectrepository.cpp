#include "store/projectrepository.h"
#include "store/statement.h"
#include "support/testproject.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ProjectRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TestProject>(); }

    void tellsWhatTheProjectIs()
    {
        const Result<Project> project = repository().project();
        QVERIFY(project);
        QCOMPARE(*project, TestProject::usual());
        QVERIFY(project->keyIsAddress());
        QCOMPARE(project->defaultLanguage(), u"fr"_s);
    }

    void namesOfANewProjectGetTheirOneSpelling()
    {
        Project project = TestProject::keyedBy({u"no_client"_s, u"Courriel"_s});
        project.name = u"  Théâtre   du Nord "_s;
        project.languages = {u"FR-ca"_s, u"EN"_s, u"zh-hant-TW"_s};
        TestProject spelled(project);
        const Result<Project> read = ProjectRepository(spelled.db()).project();
        QVERIFY(read);
        QCOMPARE(read->name, u"Théâtre du Nord"_s);
        QCOMPARE(read->languages, (QStringList{u"fr-CA"_s, u"en"_s, u"zh-Hant-TW"_s}));
        QCOMPARE(read->keyFields, (QStringList{u"no_client"_s, u"email"_s}));
        QVERIFY(!read->keyIsAddress());
    }

    void aKeyFieldOfTheProjectsOwnIsAFieldOfItsContacts()
    {
        TestProject project(TestProject::keyedBy({u"no_client"_s}));
        project.db().read([](QSqlDatabase &db) {
            Statement field(db, u"SELECT id, type FROM field WHERE name = 'no_client'"_s);
            QVERIFY(field.run() && field.next());
            QCOMPARE(field.text(1), u"text"_s);
            QVERIFY(runSql(db, u"SELECT f%1 FROM contact"_s.arg(field.number(0))));
        });
    }

    void everySettingHasADefault()
    {
        const auto settings = repository().settings();
        QVERIFY(settings);
        QCOMPARE(*settings, (QMap<QString, QString>{{u"approval.type-count-above"_s, u"1000"_s},
                                                    {u"approval.undo"_s, u"30s"_s},
                                                    {u"consent-centre"_s, u"off"_s},
                                                    {u"default-hour"_s, u"10:00"_s},
                                                    {u"export.harmless-formulas"_s, u"on"_s},
                                                    {u"four-eyes"_s, u"off"_s},
                                                    {u"frequency-cap"_s, u"off"_s},
                                                    {u"identity"_s, u""_s},
                                                    {u"languages"_s, u"fr,en"_s},
                                                    {u"name"_s, u"Théâtre du Nord"_s},
                                                    {u"quarantine.days"_s, u"45"_s},
                                                    {u"quarantine.errors"_s, u"7"_s},
                                                    {u"retry.give-up"_s, u"72h"_s},
                                                    {u"retry.schedule"_s, u"5m,15m,1h,2h,4h"_s},
                                                    {u"time-zone"_s, u"America/Toronto"_s},
                                                    {u"tracking-consent"_s, u"opt-in"_s},
                                                    {u"web-service"_s, u"off"_s},
                                                    {u"web-service.certificate"_s, u""_s},
                                                    {u"web-service.listen"_s, u"127.0.0.1:8425"_s},
                                                    {u"web-service.log-days"_s, u"90"_s},
                                                    {u"web-service.private-key"_s, u""_s}}));
    }

    void keepsEverySettingInItsOneForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("kept");
        QTest::newRow("hour") << u"default-hour"_s << u"8"_s << u"08:00"_s;
        QTest::newRow("hour with minutes") << u"default-hour"_s << u"14:00"_s << u"14:00"_s;
        QTest::newRow("schedule") << u"retry.schedule"_s << u"60m, 90m"_s << u"1h,90m"_s;
        QTest::newRow("give up") << u"retry.give-up"_s << u"2d"_s << u"48h"_s;
        QTest::newRow("languages") << u"languages"_s << u"EN, fr-ca"_s << u"en,fr-CA"_s;
        QTest::newRow("name") << u"name"_s << u" Opéra "_s << u"Opéra"_s;
        QTest::newRow("zone") << u"time-zone"_s << u"Europe/Paris"_s << u"Europe/Paris"_s;
        QTest::newRow("zone of a server") << u"time-zone"_s << u"Etc/UTC"_s << u"UTC"_s;
        QTest::newRow("identity") << u"identity"_s << u"Théâtre du Nord\n1, rue Haute"_s
                                  << u"Théâtre du Nord\n1, rue Haute"_s;
        QTest::newRow("count") << u"approval.type-count-above"_s << u" 50 "_s << u"50"_s;
        QTest::newRow("four eyes") << u"four-eyes"_s << u"ON"_s << u"on"_s;
    }

    void keepsEverySettingInItsOneForm()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, kept);
        QVERIFY(repository().set(name, value));
        m_project->reopen();
        QCOMPARE(repository().setting(name), kept);
    }

    void refusesAValueThatMakesNoSense_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("hour 24") << u"default-hour"_s << u"24"_s;
        QTest::newRow("hour with minutes") << u"default-hour"_s << u"10:30"_s;
        QTest::newRow("no hour") << u"default-hour"_s << u""_s;
        QTest::newRow("schedule") << u"retry.schedule"_s << u"5m,,1h"_s;
        QTest::newRow("give up") << u"retry.give-up"_s << u"soon"_s;
        QTest::newRow("languages") << u"languages"_s << u","_s;
        QTest::newRow("name") << u"name"_s << u" "_s;
        QTest::newRow("zone") << u"time-zone"_s << u"EST5"_s + u"X"_s;
        QTest::newRow("identity") << u"identity"_s << QString(1001, u'x');
        QTest::newRow("count") << u"approval.type-count-above"_s << u"-1"_s;
        QTest::newRow("four eyes") << u"four-eyes"_s << u"maybe"_s;
        QTest::newRow("no fixed port") << u"web-service.listen"_s << u"127.0.0.1:0"_s;
        QTest::newRow("calls kept for no day") << u"web-service.log-days"_s << u"0"_s;
    }

    void refusesAValueThatMakesNoSense()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto before = repository().settings();
        const Result<void> set = repository().set(name, value);
        QVERIFY(!set);
        QVERIFY(!set.error().message.isEmpty() && !set.error().remedy.isEmpty());
        QCOMPARE(repository().settings(), before);
    }

    void anUnknownSettingIsRefusedWithTheList()
    {
        const Result<void> set = repository().set(u"colour"_s, u"red"_s);
        QVERIFY(!set);
        QCOMPARE(set.error().code, u"unknown-setting"_s);
        QVERIFY(set.error().remedy.contains(u"time-zone"_s) && set.error().remedy.contains(u"retry.schedule"_s));
        QVERIFY(!repository().setting(u"colour"_s));
    }

private:
    ProjectRepository repository() { return ProjectRepository(m_project->db()); }

    std::unique_ptr<TestProject> m_project;
};

QTEST_GUILESS_MAIN(ProjectRepositoryTest)
#include "tst_projectrepository.moc"
