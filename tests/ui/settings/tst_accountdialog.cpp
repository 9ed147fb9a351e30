#include "ui/settings/accountdialog.h"

#include "base/language.h"
#include "store/accountrepository.h"
#include "support/windowworld.h"
#include "ui/common/banner.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

class AccountDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(u"en"_s); }

    void aTokenCommandIsAskedForWhereOauthIsChosen()
    {
        WindowWorld world;
        ProjectSettings settings(world.session);
        AccountDialog dialog(settings, oauthAccount());
        dialog.show();
        auto *auth = dialog.findChild<QComboBox *>(u"auth"_s);
        auto *command = dialog.findChild<QLineEdit *>(u"tokenCommand"_s);
        auto *password = dialog.findChild<QLineEdit *>(u"password"_s);
        QVERIFY(!command->isVisible());
        QVERIFY(password->isEnabled());
        auth->setCurrentIndex(int(SmtpAccount::Auth::XOAuth2));
        QVERIFY(command->isVisible());
        QVERIFY(password->isEnabled()); // the token may be kept there
        QTest::keyClicks(command, u"oama access info@ville.example"_s);
        QVERIFY(!password->isEnabled());

        QTest::mouseClick(WindowWorld::button(dialog, u"Save"_s), Qt::LeftButton);
        const Result<SmtpAccount> saved = AccountRepository(world.db()).findAccount(u"Jeton"_s);
        QVERIFY(saved);
        QCOMPARE(saved->auth, SmtpAccount::Auth::XOAuth2);
        QCOMPARE(saved->tokenCommand, u"oama access info@ville.example"_s);
    }

    void whatMakesNoSenseTogetherIsSaid()
    {
        WindowWorld world;
        ProjectSettings settings(world.session);
        SmtpAccount account = oauthAccount();
        account.tokenCommand = u"oama access info@ville.example"_s;
        AccountDialog dialog(settings, account);
        dialog.show();
        dialog.findChild<QComboBox *>(u"auth"_s)->setCurrentIndex(int(SmtpAccount::Auth::Plain));
        QTest::mouseClick(WindowWorld::button(dialog, u"Save"_s), Qt::LeftButton);
        auto *banner = dialog.findChild<Banner *>();
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(u"logs in with a password"_s), qPrintable(banner->text()));
    }

private:
    static SmtpAccount oauthAccount()
    {
        SmtpAccount account;
        account.name = u"Jeton"_s;
        account.host = u"smtp.example.org"_s;
        account.user = u"info@ville.example"_s;
        return account;
    }
};

QTEST_MAIN(AccountDialogTest)
#include "tst_accountdialog.moc"
