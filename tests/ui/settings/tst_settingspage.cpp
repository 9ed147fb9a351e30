#include "ui/settings/settingspage.h"

#include "base/language.h"
#include "store/accountrepository.h"
#include "store/projectrepository.h"
#include "support/windowworld.h"
#include "ui/settings/accountdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Settings
{
    WindowWorld world;
    SettingsPage page{world.session, world.questions};

    Settings()
    {
        page.resize(1100, 700);
        page.show();
        page.open({});
    }
    QString nameOfProject() { return ProjectRepository(world.db()).project()->name; }
};

} // namespace

/** The project, its accounts and its senders. */
class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(u"en"_s); }

    void aFieldIsKeptWhenOneLeavesIt()
    {
        Settings settings;
        auto *name = settings.page.findChild<QLineEdit *>(u"projectName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"École du Rang"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(settings.nameOfProject(), u"École du Rang"_s);
    }

    void aNamelessProjectIsRefusedWithTheRemedy()
    {
        Settings settings;
        const QString before = settings.nameOfProject();
        auto *name = settings.page.findChild<QLineEdit *>(u"projectName"_s);
        name->clear();
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(settings.nameOfProject(), before);
    }

    void anAccountIsWrittenInItsDialogAndListed()
    {
        Settings settings;
        ProjectSettings model(settings.world.session);
        AccountDialog dialog(model, {}, &settings.page);
        dialog.show();
        const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
        QLineEdit *const host = *std::find_if(fields.begin(), fields.end(), [](const QLineEdit *field) {
            return field->placeholderText() == "smtp.example.org"_L1;
        });
        QTest::keyClicks(fields.first(), u"Bureau"_s);
        QTest::keyClicks(host, u"smtp.saint-aubert.example"_s);
        QTest::mouseClick(WindowWorld::button(dialog, u"Save"_s), Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const auto accounts = AccountRepository(settings.world.db()).accounts();
        QVERIFY(std::any_of(accounts->begin(), accounts->end(), [](const SmtpAccount &account) {
            return account.name == "Bureau"_L1 && account.tls == SmtpAccount::Tls::Required;
        }));
        QTRY_VERIFY(std::ranges::any_of(settings.page.findChildren<QLabel *>(), [](const QLabel *label) {
            return !label->isHidden() && label->text() == "Bureau"_L1;
        }));
    }
};

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
