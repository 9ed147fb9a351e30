#include "ui/shell/mainwindow.h"

#include "base/language.h"
#include "ui/common/page.h"
#include "ui/common/tag.h"
#include "ui/shell/navigationbutton.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class RememberingPage : public Page
{
public:
    void open(const QVariantMap &arguments) override { opened.append(arguments); }

    QList<QVariantMap> opened;
};

struct Window
{
    MainWindow window;
    RememberingPage *home = new RememberingPage;
    RememberingPage *letters = new RememberingPage;
    RememberingPage *letter = new RememberingPage;

    Window()
    {
        window.addPage(
            QStringLiteral("home"), [] { return Language::current() == "fr"_L1 ? u"Accueil"_s : u"Home"_s; },
            QStringLiteral("home"), [this] { return home; });
        window.addPage(
            QStringLiteral("letters"), [] { return u"Letters"_s; }, QStringLiteral("messages"),
            [this] { return letters; });
        window.addInnerPage(
            QStringLiteral("letter"), [] { return u"Letter"_s; }, [this] { return letter; }, QStringLiteral("letters"));
        for (const char *key : {"home", "letters", "letter"})
            window.page(QString::fromLatin1(key));
        window.setProjectName(u"Ville"_s);
        window.show();
    }
    NavigationButton *entry(const QString &name)
    {
        for (NavigationButton *button : window.findChildren<NavigationButton *>())
            if (button->accessibleName() == name)
                return button;
        return nullptr;
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : window.findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
};

} // namespace

/** The side bar, the pages and what the window keeps for the next time. */
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsMadeWhenItIsFirstShown()
    {
        MainWindow window;
        int made = 0;
        window.addPage(
            u"home"_s, [] { return u"Home"_s; }, u"home"_s, [&] { return ++made, new Page; });
        QCOMPARE(made, 0);
        window.showPage(u"home"_s);
        window.showPage(u"home"_s);
        QCOMPARE(made, 1);
        QVERIFY(!window.page(u"nowhere"_s));
    }

    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path()); }

    void init()
    {
        Language::install(u"en"_s);
        Theme::apply(*qApp, Scheme::Light);
    }

    void anEntryOpensItsPage()
    {
        Window window;
        QTest::mouseClick(window.entry(u"Letters"_s), Qt::LeftButton);
        QCOMPARE(window.window.currentKey(), u"letters"_s);
        QCOMPARE(window.letters->opened.size(), 1);
        QVERIFY(window.letters->isVisible());
        QVERIFY(!window.home->isVisible());
        QVERIFY(window.window.windowTitle().startsWith(u"Letters — Ville"_s));
    }

    void controlAndANumberDoTheSame()
    {
        Window window;
        QApplication::setActiveWindow(&window.window);
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        QTest::keyClick(&window.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.window.currentKey(), u"letters"_s);
        QTest::keyClick(&window.window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window.window.currentKey(), u"home"_s);
    }

    void anInnerPageKeepsItsEntryMarked()
    {
        Window window;
        window.window.showPage(u"letter"_s, {{u"letter"_s, 12}});
        QVERIFY(window.entry(u"Letters"_s)->isChecked());
        QCOMPARE(window.letter->opened.first().value(u"letter"_s).toInt(), 12);
    }

    void whatWaitsIsCountedBesideItsEntry()
    {
        Window window;
        window.window.setCount(u"home"_s, 2);
        auto *badge = window.entry(u"Home"_s)->findChild<Badge *>();
        QVERIFY(badge->isVisible());
        QCOMPARE(window.entry(u"Home"_s)->accessibleDescription(), u"2 waiting"_s);
        window.window.setCount(u"home"_s, 0);
        QVERIFY(!badge->isVisible());
    }

    void theLanguageChangesAtOnceAndIsKept()
    {
        Window window;
        QTest::mouseClick(window.button(u"FR"_s), Qt::LeftButton);
        QTRY_VERIFY(window.entry(u"Accueil"_s));
        QTRY_VERIFY(window.button(u"Sombre"_s));
        Language::install(u"en"_s);
        MainWindow::restoreAppearance();
        QCOMPARE(Language::current(), u"fr"_s);
    }

    void theColoursChangeAtOnceAndAreKept()
    {
        Window window;
        QTest::mouseClick(window.button(u"Dark"_s), Qt::LeftButton);
        QVERIFY(Theme::current().isDark());
        QVERIFY(window.button(u"Dark"_s)->isChecked());
        Theme::apply(*qApp, Scheme::Light);
        MainWindow::restoreAppearance();
        QVERIFY(Theme::current().isDark());
    }

    void itStaysOpenWhenThePersonThinksBetterOfIt()
    {
        Window window;
        bool may = false;
        window.window.setCloseGuard([&] { return may; });
        QVERIFY(!window.window.close());
        QVERIFY(window.window.isVisible());
        may = true;
        QVERIFY(window.window.close());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
