#include "ui/home/homepage.h"

#include "base/language.h"
#include "support/windowworld.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace {

struct Home
{
    WindowWorld world;
    HomePage page{world.session, world.questions};

    void open()
    {
        page.resize(1100, 700);
        page.show();
        page.open({});
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (!label->isHidden() && label->text().contains(text))
                return true;
        return false;
    }
    QPushButton *button(const char *text) { return WindowWorld::button(page, QString::fromUtf8(text)); }
};

} // namespace

/** The first page: what waits, what runs, what comes, what came out. */
class HomePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(QStringLiteral("en")); }

    void whatAwaitsApprovalIsListedCountedAndCanBeExamined()
    {
        Home home;
        const SendingId waiting = home.world.data.prepared();
        QSignalSpy counted(&home.page, &HomePage::toApproveChanged);
        QSignalSpy examined(&home.page, &HomePage::approvalRequested);
        home.open();
        QTRY_VERIFY(home.button("Examine"));
        QCOMPARE(counted.last().first().toInt(), 1);
        QVERIFY(home.says(QStringLiteral("Prepared by anne")));
        QVERIFY(home.says(QStringLiteral("2 e-mails")));
        QTest::mouseClick(home.button("Examine"), Qt::LeftButton);
        QCOMPARE(examined.first().first().value<SendingId>(), waiting);
    }

    void aRunningSendingIsPausedAndResumedFromHere()
    {
        Home home;
        const SendingId running = home.world.data.running();
        home.open();
        QTRY_VERIFY(home.button("Pause"));
        QTest::mouseClick(home.button("Pause"), Qt::LeftButton);
        QTRY_COMPARE(home.world.data.sendings.byId(running)->state, SendingState::Paused);
        QTRY_VERIFY(home.button("Resume"));
        QTest::mouseClick(home.button("Resume"), Qt::LeftButton);
        QTRY_COMPARE(home.world.data.sendings.byId(running)->state, SendingState::Sending);
    }

    void itFollowsWhatOthersDo()
    {
        Home home;
        home.open();
        QTRY_VERIFY(home.says(QStringLiteral("Nothing awaits approval.")));
        home.world.data.prepared(); // by another program
        QTRY_VERIFY(home.button("Examine"));
    }

    void withoutAccountItSaysThatNothingCanLeaveAndLeadsToTheSettings()
    {
        Home home;
        home.world.data.builder.insert(QStringLiteral("DELETE FROM account"), {});
        QSignalSpy asked(&home.page, &HomePage::pageRequested);
        home.open();
        QTRY_VERIFY(home.says(QStringLiteral("No SMTP account yet")));
        QTest::mouseClick(home.button("Add…"), Qt::LeftButton);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("settings"));
    }
};

QTEST_MAIN(HomePageTest)
#include "tst_homepage.moc"
