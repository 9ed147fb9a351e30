#include "ui/groups/groupspage.h"

#include "base/language.h"
#include "support/windowworld.h"
#include "ui/common/banner.h"
#include "ui/common/emptystate.h"

#include <QTest>

class GroupsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(QStringLiteral("en")); }

    void aGroupInUseIsNotDeletedAndTheSendingIsNamed()
    {
        WindowWorld world;
        world.data.prepared();
        GroupsPage page(world.session, world.questions);
        page.show();
        page.open({});
        QTRY_VERIFY(WindowWorld::button(page, QStringLiteral("Delete")));
        QTest::mouseClick(WindowWorld::button(page, QStringLiteral("Delete")), Qt::LeftButton);
        auto *banner = page.findChild<Banner *>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(QStringLiteral("Décembre")), qPrintable(banner->text()));
        QCOMPARE(world.data.number(QStringLiteral("SELECT count(*) FROM contact_group")), 1);
    }

    void aPageWithoutGroupsOffersTheFirst()
    {
        WindowWorld world;
        world.data.builder.insert(QStringLiteral("DELETE FROM group_member"), {});
        world.data.builder.insert(QStringLiteral("DELETE FROM contact_group"), {});
        world.questions.text = QStringLiteral("Bénévoles");
        GroupsPage page(world.session, world.questions);
        page.show();
        page.open({});
        auto *empty = page.findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(world.data.number(QStringLiteral("SELECT count(*) FROM contact_group")), 1);
    }

    void aNewGroupAppearsInTheList()
    {
        WindowWorld world;
        world.questions.text = QStringLiteral("Bénévoles");
        GroupsPage page(world.session, world.questions);
        page.show();
        page.open({});
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("newGroup")), Qt::LeftButton);
        QTRY_COMPARE(world.data.number(QStringLiteral("SELECT count(*) FROM contact_group WHERE name = 'Bénévoles'")),
                     1);
    }

    void aNewGroupIsOfTheChosenKind()
    {
        WindowWorld world;
        GroupsPage page(world.session, world.questions);
        page.show();
        page.open({});
        for (const auto &[choice, name, dynamic] :
             {std::tuple(0, QStringLiteral("Fixe"), 0), std::tuple(1, QStringLiteral("Actifs"), 1)}) {
            world.questions.choice = choice;
            world.questions.text = name;
            QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("newGroup")), Qt::LeftButton);
            const QString rows = QStringLiteral("SELECT count(*) FROM contact_group WHERE name = '%1'").arg(name);
            QTRY_COMPARE(world.data.number(rows), 1);
            QCOMPARE(world.data.number(rows + QStringLiteral(" AND criteria IS NOT NULL")), dynamic);
        }
    }
};

QTEST_MAIN(GroupsPageTest)
#include "tst_groupspage.moc"
