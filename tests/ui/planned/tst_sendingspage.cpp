#include "ui/planned/sendingspage.h"

#include "base/language.h"
#include "support/windowworld.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

namespace {

struct Planned
{
    WindowWorld world;
    SendingsPage page{world.session, world.questions};
    QTabBar *tabs = page.findChild<QTabBar *>(QStringLiteral("sendingTabs"));

    void open(int tab)
    {
        page.resize(1100, 700);
        page.show();
        page.open({{QStringLiteral("tab"), tab}});
    }
    SendingId planned()
    {
        Sending draft = world.data.draft();
        draft.options.schedule.kind = Schedule::Kind::Later;
        draft.options.schedule.start = world.data.in(120);
        const SendingId id = world.data.prepared(draft);
        if (!ApproveSending(world.db()).approve(id, QStringLiteral("marc")))
            qFatal("not approved");
        return id;
    }
    SendingState stateOf(SendingId id) { return world.data.sendings.byId(id)->state; }
};

} // namespace

class SendingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(QStringLiteral("en")); }

    void aPlannedSendingHasCancelAtTheEndOfItsLine()
    {
        Planned page;
        const SendingId id = page.planned();
        page.world.questions.text = QStringLiteral("The meeting moved");
        page.open(0);
        QTRY_VERIFY(WindowWorld::button(page.page, QStringLiteral("Cancel")));
        QTest::mouseClick(WindowWorld::button(page.page, QStringLiteral("Cancel")), Qt::LeftButton);
        QTRY_COMPARE(page.stateOf(id), SendingState::Cancelled);
        QCOMPARE(page.world.data.sendings.byId(id)->stateReason, QStringLiteral("The meeting moved"));
    }

    void aPlannedSendingCanBeReadAndTakenBack()
    {
        Planned page;
        const SendingId id = page.planned();
        QSignalSpy asked(&page.page, &SendingsPage::pageRequested);
        page.open(0);
        QTRY_VERIFY(WindowWorld::button(page.page, QStringLiteral("Open")));
        QTest::mouseClick(WindowWorld::button(page.page, QStringLiteral("Open")), Qt::LeftButton);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("sendingform"));
        const QPushButton *more = WindowWorld::button(page.page, QStringLiteral("…"));
        QVERIFY(more && more->menu());
        more->menu()->actions().last()->trigger();
        QTRY_COMPARE(page.stateOf(id), SendingState::Draft);
    }

    void aRunningSendingStopsAtTheClickBeforeTheReasonIsAsked()
    {
        Planned page;
        const SendingId id = page.world.data.running();
        page.world.questions.text.reset(); // the person gives up
        page.open(2);
        QTRY_VERIFY(WindowWorld::button(page.page, QStringLiteral("Cancel")));
        QTest::mouseClick(WindowWorld::button(page.page, QStringLiteral("Cancel")), Qt::LeftButton);
        QTRY_COMPARE(page.world.questions.asked.size(), 1);
        QVERIFY(page.world.questions.asked.first().contains(QStringLiteral("It is stopped")));
        QTRY_COMPARE(page.stateOf(id), SendingState::Sending); // giving up lets it continue
        QCOMPARE(
            page.world.data.number(QStringLiteral("SELECT count(*) FROM sending_history WHERE to_state = 'PAUSED'")),
            1);
    }

    void theTabsCountWhatTheyHold()
    {
        Planned page;
        page.world.data.prepared();
        page.open(1);
        QTRY_COMPARE(page.tabs->tabText(1), QStringLiteral("To approve (1)"));
    }

    void theSearchFindsByName()
    {
        Planned page;
        page.planned();
        page.open(0);
        QTRY_VERIFY(WindowWorld::button(page.page, QStringLiteral("Cancel")));
        QTest::keyClicks(page.page.findChild<QLineEdit *>(), QStringLiteral("nothing like it"));
        QTRY_VERIFY(!WindowWorld::button(page.page, QStringLiteral("Cancel")));
    }
};

QTEST_MAIN(SendingsPageTest)
#include "tst_sendingspage.moc"
