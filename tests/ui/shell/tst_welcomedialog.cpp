#include "ui/shell/welcomedialog.h"

#include "base/language.h"
#include "support/fakeclock.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** What a person sees who has never seen Envoi. */
class WelcomeDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path()); }

    void init() { Language::install(u"en"_s); }

    void aProjectNeedsAName()
    {
        FakeClock clock;
        WelcomeDialog dialog(clock);
        dialog.show();
        auto *create = dialog.findChild<QPushButton *>(u"createProject"_s);
        QVERIFY(!create->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"projectName"_s), u"Ville de Saint-Aubert"_s);
        QVERIFY(create->isEnabled());
    }

    void theLanguageIsChosenBeforeAnythingElse()
    {
        FakeClock clock;
        WelcomeDialog dialog(clock);
        dialog.show();
        auto *create = dialog.findChild<QPushButton *>(u"createProject"_s);
        QCOMPARE(create->text(), u"Create…"_s);
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == "FR"_L1)
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(create->text(), u"Créer…"_s);
        QCOMPARE(Language::current(), u"fr"_s);
    }

    void theDemonstrationIsOneClickAway()
    {
        FakeClock clock;
        WelcomeDialog dialog(clock);
        dialog.show();
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == "Look at the demonstration"_L1)
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(dialog.wantsDemo());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(WelcomeDialogTest)
#include "tst_welcomedialog.moc"
