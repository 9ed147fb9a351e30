#include "store/accountrepository.h"
#include "support/storerows.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AccountRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TestProject>(); }

    void givesBackWhatWasSaved()
    {
        SmtpAccount account = relay(u"Relais"_s);
        account.user = u"theatre"_s;
        account.perHour = 3000;
        account.connections = 8;
        account.messagesPerConnection = 50;
        account.port = 465;
        account.auth = SmtpAccount::Auth::XOAuth2;
        account.tokenCommand = u"oama access info@theatre.example"_s;
        account.clientName = u"theatre.example"_s;
        account.greetingSeconds = 300;
        account.id = accounts().saveAccount(account).value_or(AccountId{});
        QVERIFY(account.id.isValid());
        QCOMPARE(accounts().account(account.id), account);

        account.perHour.reset();
        account.name = u"Secours"_s;
        QCOMPARE(accounts().saveAccount(account), account.id);
        QCOMPARE(accounts().accounts(), QList<SmtpAccount>{account});
    }

    void isFoundByNameOrNumber()
    {
        const AccountId id = accounts().saveAccount(relay(u"Relais été"_s)).value_or(AccountId{});
        QCOMPARE(accounts().findAccount(u"RELAIS ETE"_s)->id, id);
        QCOMPARE(accounts().findAccount(QString::number(id.value))->id, id);
        QCOMPARE(accounts().findAccount(u"autre"_s).error().kind, Failure::Kind::NotFound);
        QVERIFY(!accounts().account(AccountId{99}));
    }

    void theOnlyAccountNeedsNoName()
    {
        QCOMPARE(accounts().account({}).error().kind, Failure::Kind::NotFound);
        const AccountId id = accounts().saveAccount(relay(u"Un"_s)).value_or(AccountId{});
        QCOMPARE(accounts().account({})->id, id);
        QVERIFY(accounts().saveAccount(relay(u"Deux"_s)));
        QCOMPARE(accounts().account({}).error().code, u"which-account"_s);
    }

    void refusesANameThatIsTaken()
    {
        QVERIFY(accounts().saveAccount(relay(u"Relais"_s)));
        QCOMPARE(accounts().saveAccount(relay(u"RELAIS"_s)).error().code, u"exists"_s);
        SmtpAccount unknown = relay(u"Autre"_s);
        unknown.id = AccountId{99};
        QCOMPARE(accounts().saveAccount(unknown).error().kind, Failure::Kind::NotFound);
        QCOMPARE(accounts().accounts()->size(), 1);
    }

    void refusesAnAccountThatMakesNoSense()
    {
        QVERIFY(!accounts().saveAccount(relay(u""_s)));
        SmtpAccount nowhere = relay(u"Relais"_s);
        nowhere.host.clear();
        QVERIFY(!accounts().saveAccount(nowhere));
        QCOMPARE(accounts().accounts()->size(), 0);
    }

    void anAccountInUseIsNotRemoved()
    {
        const AccountId id = accounts().saveAccount(relay(u"Relais"_s)).value_or(AccountId{});
        const MessageId message = StoreRows::message(m_project->db(), u"Saison"_s);
        StoreRows::sending(m_project->db(), u"Envoi de mai"_s, message, u"PAUSED"_s, id);
        const Result<void> removed = accounts().removeAccount(id);
        QVERIFY(!removed);
        QVERIFY(removed.error().message.contains(u"Envoi de mai"_s));
    }

    void theOnlyAccountIsInUseByASendingThatNamesNone()
    {
        const AccountId id = accounts().saveAccount(relay(u"Relais"_s)).value_or(AccountId{});
        const MessageId message = StoreRows::message(m_project->db(), u"Saison"_s);
        StoreRows::sending(m_project->db(), u"Envoi de mai"_s, message, u"SCHEDULED"_s);
        QCOMPARE(accounts().removeAccount(id).error().code, u"in-use"_s);
    }

    void anAccountOfTheOldDaysIsRemoved()
    {
        const AccountId id = accounts().saveAccount(relay(u"Relais"_s)).value_or(AccountId{});
        const MessageId message = StoreRows::message(m_project->db(), u"Saison"_s);
        StoreRows::sending(m_project->db(), u"Envoi de mai"_s, message, u"DONE"_s, id);
        QVERIFY(accounts().removeAccount(id));
        QCOMPARE(accounts().accounts()->size(), 0);
        QVERIFY(!accounts().removeAccount(id));
    }

    void sendersAreKeptWithTheirAddresses()
    {
        Sender sender{{}, u" Théâtre  du Nord "_s, u"bonjour@Theatre.Example"_s, u""_s};
        sender.id = accounts().saveSender(sender).value_or(SenderId{});
        QCOMPARE(accounts().senders(),
                 (QList<Sender>{{sender.id, u"Théâtre du Nord"_s, u"bonjour@theatre.example"_s, u""_s}}));
        sender.replyTo = u"reponse@theatre.example"_s;
        QVERIFY(accounts().saveSender(sender));
        QCOMPARE(accounts().senders()->first().replyTo, sender.replyTo);
        QVERIFY(accounts().removeSender(sender.id));
        QVERIFY(!accounts().removeSender(sender.id));
        QVERIFY(!accounts().saveSender(sender));
    }

    void refusesASenderThatCouldNeverSend()
    {
        QVERIFY(!accounts().saveSender({{}, u"Nord"_s, u""_s, u""_s}));
        QVERIFY(!accounts().saveSender({{}, u"Nord"_s, u"nord"_s, u""_s}));
        QVERIFY(!accounts().saveSender({{}, u"Nord"_s, u"nord@theatre.example"_s, u"@"_s}));
        QVERIFY(!accounts().saveSender({{}, u"Nord\r\nBcc: x@example.org"_s, u"nord@theatre.example"_s, u""_s}));
        QCOMPARE(accounts().senders()->size(), 0);
    }

private:
    AccountRepository accounts() { return AccountRepository(m_project->db()); }

    static SmtpAccount relay(const QString &name)
    {
        SmtpAccount account;
        account.name = name;
        account.host = u"smtp.theatre.example"_s;
        return account;
    }

    std::unique_ptr<TestProject> m_project;
};

QTEST_GUILESS_MAIN(AccountRepositoryTest)
#include "tst_accountrepository.moc"
