#include "ui/contacts/contactpage.h"

#include "base/language.h"
#include "support/windowworld.h"

#include <QTest>

class ContactPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(QStringLiteral("en")); }

    void resendSaysWhatTheServerAnsweredBeforeItSendsAgain()
    {
        WindowWorld world;
        world.data.running();
        world.data.setRow(world.data.zoe, RecipientState::Accepted);
        ContactPage page(world.session, world.questions);
        page.show();
        page.open({{QStringLiteral("contact"), world.data.zoe.value}});
        QTRY_VERIFY(WindowWorld::button(page, QStringLiteral("Resend")));
        QTest::mouseClick(WindowWorld::button(page, QStringLiteral("Resend")), Qt::LeftButton);
        QTRY_COMPARE(world.questions.asked.size(), 1);
        QVERIFY2(world.questions.asked.first().contains(QStringLiteral("a.example")),
                 qPrintable(world.questions.asked.first()));
        QTRY_COMPARE(world.data.number(QStringLiteral("SELECT count(*) FROM sending WHERE resend_of IS NOT NULL")), 1);
    }

    void givingUpSendsNothing()
    {
        WindowWorld world;
        world.questions.confirms = false;
        world.data.running();
        world.data.setRow(world.data.zoe, RecipientState::Accepted);
        ContactPage page(world.session, world.questions);
        page.show();
        page.open({{QStringLiteral("contact"), world.data.zoe.value}});
        QTRY_VERIFY(WindowWorld::button(page, QStringLiteral("Resend")));
        QTest::mouseClick(WindowWorld::button(page, QStringLiteral("Resend")), Qt::LeftButton);
        QTRY_COMPARE(world.questions.asked.size(), 1);
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(world.data.number(QStringLiteral("SELECT count(*) FROM sending WHERE resend_of IS NOT NULL")), 0);
    }

    void aContactCanBeDeactivatedFromTheCard()
    {
        WindowWorld world;
        ContactPage page(world.session, world.questions);
        page.show();
        page.open({{QStringLiteral("contact"), world.data.bob.value}});
        QTRY_VERIFY(WindowWorld::button(page, QStringLiteral("Deactivate")));
        QTest::mouseClick(WindowWorld::button(page, QStringLiteral("Deactivate")), Qt::LeftButton);
        QTRY_COMPARE(
            world.data.number(QStringLiteral("SELECT active FROM contact WHERE id = %1").arg(world.data.bob.value)), 0);
        QTRY_VERIFY(WindowWorld::button(page, QStringLiteral("Activate")));
    }
};

QTEST_MAIN(ContactPageTest)
#include "tst_contactpage.moc"
