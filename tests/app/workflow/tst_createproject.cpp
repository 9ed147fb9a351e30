#include "store/projectrepository.h"
#include "support/testproject.h"
#include "workflow/createproject.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CreateProjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSuggestionOnlyLacksAName()
    {
        const QTemporaryDir folder;
        const FakeClock clock;
        Project project = CreateProject::suggestion();
        const QString path = folder.filePath(u"Mon théâtre.envoi"_s);
        QCOMPARE(CreateProject(clock).run(path, project).error().code, u"no-name"_s);
        QVERIFY(!QFile::exists(path));
        project.name = u"Mon théâtre"_s;
        const auto created = CreateProject(clock).run(path, project);
        QVERIFY2(created, created ? "" : qPrintable(created.error().text()));
        QCOMPARE(ProjectRepository(**created).project(), project);
    }

    void neverOverwrites()
    {
        TestProject project;
        QCOMPARE(CreateProject(project.clock).run(project.path(), TestProject::usual()).error().code, u"exists"_s);
    }
};

QTEST_GUILESS_MAIN(CreateProjectTest)
#include "tst_createproject.moc"
