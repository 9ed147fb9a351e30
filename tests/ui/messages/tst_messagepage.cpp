#include "ui/messages/messagepage.h"

#include "base/language.h"
#include "store/messagerepository.h"
#include "support/everypage.h"
#include "ui/common/steps.h"
#include "ui/messages/messagespage.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct Writing
{
    WindowWorld world;
    MessagePage page{world.session, world.questions};
    QLineEdit *subject = page.findChild<QLineEdit *>(u"subject"_s);
    QPlainTextEdit *html = page.findChild<QPlainTextEdit *>(u"html"_s);

    Writing()
    {
        page.resize(1100, 800);
        page.show();
        page.open({{u"message"_s, world.data.message.value}});
    }
    Message stored() { return MessageRepository(world.db()).byId(world.data.message).value(); }
    QString storedSubject(const QString &language)
    {
        const Message message = stored();
        for (const MessageVersion &version : message.versions)
            if (version.language == language)
                return version.subject;
        return {};
    }
    QMenu *menu(const QString &button)
    {
        for (QToolButton *tool : page.findChildren<QToolButton *>())
            if (tool->text().startsWith(button))
                return tool->menu();
        return nullptr;
    }
};

} // namespace

/** Writing a message in two languages. */
class MessagePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(u"en"_s); }

    void whatIsTypedIsKeptByItself()
    {
        Writing writing;
        writing.subject->selectAll();
        QTest::keyClicks(writing.subject, u"Patinoires"_s);
        QTRY_COMPARE(writing.storedSubject(u"fr"_s), u"Patinoires"_s);
    }

    void eachLanguageHasItsOwnTexts()
    {
        Writing writing;
        const QString french = writing.storedSubject(u"fr"_s);
        EveryPage::settle();
        QPushButton *english = nullptr; // with what is left to translate behind its name
        for (QPushButton *button : writing.page.findChildren<QPushButton *>())
            if (button->text().startsWith(u"English"_s) && !button->isHidden())
                english = button;
        QVERIFY(english);
        QTest::mouseClick(english, Qt::LeftButton);
        writing.subject->selectAll();
        QTest::keyClicks(writing.subject, u"Skating rinks"_s);
        QTRY_COMPARE(writing.storedSubject(u"en"_s), u"Skating rinks"_s);
        QCOMPARE(writing.storedSubject(u"fr"_s), french);
    }

    void aMergeFieldGoesWhereOneWrites()
    {
        Writing writing;
        writing.html->setPlainText(u"Bonjour "_s);
        writing.html->moveCursor(QTextCursor::End);
        QMenu *fields = writing.menu(u"Merge field"_s);
        QVERIFY(fields && !fields->actions().isEmpty());
        QAction *first = fields->actions().first();
        first->trigger();
        QCOMPARE(writing.html->toPlainText(), u"Bonjour {{%1}}"_s.arg(first->text()));
        writing.subject->clear();
        writing.subject->setFocus();
        QApplication::setActiveWindow(&writing.page);
        QTRY_VERIFY(writing.subject->hasFocus());
        first->trigger();
        QCOMPARE(writing.subject->text(), u"{{%1}}"_s.arg(first->text()));
    }

    void aConditionIsPutAroundTheSelection()
    {
        Writing writing;
        writing.html->setPlainText(u"Chère voisine"_s);
        writing.html->selectAll();
        QAction *first = writing.menu(u"Condition"_s)->actions().first();
        first->trigger();
        QVERIFY(writing.html->toPlainText().startsWith(u"{{#if "_s));
        QVERIFY(writing.html->toPlainText().endsWith(u"}}Chère voisine{{else}}{{/if}}"_s));
    }

    void theWayGoesOnToTheRecipients()
    {
        Writing writing;
        QSignalSpy asked(&writing.page, &MessagePage::pageRequested);
        QTest::mouseClick(WindowWorld::button(writing.page, u"Choose the recipients"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), u"sendingform"_s);
        QTest::mouseClick(WindowWorld::button(writing.page, u"Sending"_s), Qt::LeftButton); // the step above the form
        QCOMPARE(asked.count(), 2);
    }

    void aTestGoesOnlyToAnAddress()
    {
        Writing writing;
        writing.world.questions.text = u"not an address"_s;
        QTest::mouseClick(WindowWorld::button(writing.page, u"Send a test…"_s), Qt::LeftButton);
        QVERIFY(WindowWorld::button(writing.page, u"Send a test…"_s)->isEnabled());
        QCOMPARE(writing.world.questions.asked.size(), 1);
    }

    void aNewMessageIsNamedAndOpened()
    {
        WindowWorld world;
        MessagesPage page(world.session, world.questions);
        page.show();
        QSignalSpy asked(&page, &MessagesPage::pageRequested);
        world.questions.text = u"Infolettre"_s;
        QTest::mouseClick(page.findChild<QPushButton *>(u"newMessage"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).toMap().value(u"name"_s).toString(), u"Infolettre"_s);
    }
};

QTEST_MAIN(MessagePageTest)
#include "tst_messagepage.moc"
