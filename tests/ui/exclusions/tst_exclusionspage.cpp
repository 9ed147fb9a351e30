#include "ui/exclusions/exclusionspage.h"

#include "base/language.h"
#include "store/addresstroubles.h"
#include "support/windowworld.h"
#include "ui/common/banner.h"

#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

class ExclusionsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(u"en"_s); }

    void anAddressIsAddedToTheKillFileAndTakenOutAgain()
    {
        WindowWorld world;
        world.questions.text = u"Zoe@A.example"_s;
        ExclusionsPage page(world.session, world.questions);
        page.show();
        page.open({});
        QTest::mouseClick(page.findChild<QPushButton *>(u"addToKillFile"_s), Qt::LeftButton);
        QTRY_COMPARE(world.data.number(u"SELECT COUNT(*) FROM kill_file WHERE entry = 'zoe@a.example'"_s), 1);
        QTRY_VERIFY(page.findChild<QPushButton *>(u"removeFromKillFile"_s));
        QTRY_COMPARE(page.findChild<QTabBar *>()->tabText(0), u"Kill file  1"_s);
        page.findChild<QPushButton *>(u"removeFromKillFile"_s)->click(); // at once: the list may be made anew meanwhile
        QTRY_COMPARE(world.data.number(u"SELECT COUNT(*) FROM kill_file"_s), 0);
        QVERIFY(world.questions.asked.last().contains(u"zoe@a.example"_s));
    }

    void whatIsNoAddressIsRefusedInWords()
    {
        WindowWorld world;
        world.questions.text = u"nobody"_s;
        ExclusionsPage page(world.session, world.questions);
        page.show();
        page.open({});
        QTest::mouseClick(page.findChild<QPushButton *>(u"addToKillFile"_s), Qt::LeftButton);
        QTRY_VERIFY(page.findChild<Banner *>()->isVisible());
        QCOMPARE(world.data.number(u"SELECT COUNT(*) FROM kill_file"_s), 0);
    }

    void theKillFileIsFilteredWithWildcards()
    {
        WindowWorld world;
        for (const QString &entry : {u"ann@a.example"_s, u"bob@a.example"_s, u"@spam.example"_s})
            world.data.builder.kill(entry);
        ExclusionsPage page(world.session, world.questions);
        page.show();
        page.open({});
        QTRY_COMPARE(page.findChild<QTabBar *>()->tabText(0), u"Kill file  3"_s);
        page.findChild<QLineEdit *>(u"searchExclusions"_s)->setText(u"*@a.example"_s);
        QTRY_COMPARE(page.findChild<QTabBar *>()->tabText(0), u"Kill file  2"_s);
    }

    void liftingAnAddressThatDoesNotExistWarns()
    {
        WindowWorld world;
        QVERIFY(world.db().write([&](QSqlDatabase &db) {
            return AddressTroubles(db).quarantine(world.data.zoe, QuarantineCause::DoesNotExist,
                                                  u"550 5.1.1 no such user"_s, world.data.project.clock.now());
        }));
        world.questions.confirms = false;
        ExclusionsPage page(world.session, world.questions);
        page.show();
        page.open({{u"tab"_s, 1}});
        QTRY_VERIFY(page.findChild<QPushButton *>(u"lift"_s));
        QTest::mouseClick(page.findChild<QPushButton *>(u"lift"_s), Qt::LeftButton);
        QCOMPARE(world.questions.asked.size(), 1);
        QVERIFY(world.questions.asked.first().contains(u"5.1.1"_s));
        QCOMPARE(world.data.number(u"SELECT COUNT(*) FROM contact WHERE quarantined = 1"_s), 1);
        world.questions.confirms = true;
        QTest::mouseClick(page.findChild<QPushButton *>(u"lift"_s), Qt::LeftButton);
        QTRY_COMPARE(world.data.number(u"SELECT COUNT(*) FROM contact WHERE quarantined = 1"_s), 0);
    }

    void anInvalidAddressIsCorrectedWhereItIsListed()
    {
        WindowWorld world;
        world.data.builder.insert(u"UPDATE contact SET address = 'bob@@b', address_key = NULL WHERE id = ?"_s,
                                  {world.data.bob.value});
        ExclusionsPage page(world.session, world.questions);
        page.show();
        page.open({{u"tab"_s, 3}});
        QTRY_VERIFY(page.findChild<QPushButton *>(u"correctAddress"_s));
        const QString invalid = u"SELECT COUNT(*) FROM contact WHERE address_key IS NULL"_s;
        world.questions.text = u"still wrong@"_s;
        QTest::mouseClick(page.findChild<QPushButton *>(u"correctAddress"_s), Qt::LeftButton);
        QTRY_VERIFY(page.findChild<Banner *>()->isVisible());
        QCOMPARE(world.data.number(invalid), 1);
        world.questions.text = u"robert@b.example"_s;
        QTest::mouseClick(page.findChild<QPushButton *>(u"correctAddress"_s), Qt::LeftButton);
        QTRY_COMPARE(world.data.number(invalid), 0);
    }

    void theInactiveAreListedAndActivated()
    {
        WindowWorld world;
        world.data.builder.insert(u"UPDATE contact SET active = 0 WHERE id = ?"_s, {world.data.bob.value});
        ExclusionsPage page(world.session, world.questions);
        page.show();
        page.open({{u"tab"_s, 2}});
        QTRY_VERIFY(WindowWorld::button(page, u"Activate"_s));
        QTest::mouseClick(WindowWorld::button(page, u"Activate"_s), Qt::LeftButton);
        QTRY_COMPARE(world.data.number(u"SELECT COUNT(*) FROM contact WHERE active = 0"_s), 0);
    }
};

QTEST_MAIN(ExclusionsPageTest)
#include "tst_exclusionspage.moc"
