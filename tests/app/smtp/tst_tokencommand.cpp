#include "smtp/accesstokens.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** The commands are real programs: the shell itself, given a script as an argument. */
class TokenCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs sh");
#endif
    }

    void theFirstLineIsTheToken()
    {
        QCOMPARE(TokenCommand::run(account(u"printf ' ya29.token \\nexpires soon\\n'"_s)), u"ya29.token"_s);
    }

    void nothingIsReadByAShell()
    {
        SmtpAccount plain = account({});
        plain.tokenCommand = u"printf %s \"$HOME;`id`|>x\""_s;
        const Result<QString> token = TokenCommand::run(plain);
        QVERIFY2(token, token ? "" : qPrintable(token.error().text()));
        QCOMPARE(*token, u"$HOME;`id`|>x"_s);
    }

    void whatGoesWrongIsSaidWithoutWhatWasPrinted_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("code");
        QTest::newRow("fails") << u"echo secret-half; exit 3"_s << u"smtp-token"_s;
        QTest::newRow("silent") << u"true"_s << u"smtp-token"_s;
        QTest::newRow("no token") << u"echo secret half"_s << u"smtp-token"_s;
        QTest::newRow("killed") << u"kill -9 $$"_s << u"smtp-token"_s;
        QTest::newRow("endless") << u"echo secret-half; exec sleep 60"_s << u"smtp-token"_s;
    }

    void whatGoesWrongIsSaidWithoutWhatWasPrinted()
    {
        QFETCH(QString, script);
        const Result<QString> token = TokenCommand::run(account(script), std::chrono::milliseconds(1500));
        QVERIFY(!token);
        QTEST(token.error().code, "code");
        QVERIFY(!token.error().text().contains(u"secret"_s));
        QVERIFY(!token.error().remedy.isEmpty());
    }

    void aProgramThatIsNotThereIsNamed()
    {
        SmtpAccount wrong = account({});
        wrong.tokenCommand = u"/nowhere/token --now"_s;
        QCOMPARE(TokenCommand::run(wrong).error().code, u"smtp-token-command"_s);
    }

    void oneRunServesAllWhoWait()
    {
        const QTemporaryDir folder;
        const QString runs = folder.filePath(u"runs"_s);
        const SmtpAccount counting = account(u"echo x >> '%1'; wc -l < '%1'"_s.arg(runs));
        AccessTokens tokens;
        QStringList given;
        auto gone = std::make_unique<QObject>();
        tokens.ask(counting, gone.get(), [&](const Result<QString> &) { given.append(u"gone"_s); });
        for (int i = 0; i < 3; ++i)
            tokens.ask(counting, this, [&](const Result<QString> &token) { given.append(token.value_or(u"none"_s)); });
        gone.reset();
        QTRY_COMPARE(given, (QStringList{u"1"_s, u"1"_s, u"1"_s}));
        tokens.ask(counting, this, [&](const Result<QString> &token) { given.append(token.value_or(u"none"_s)); });
        QTRY_COMPARE(given.size(), 4);
        QCOMPARE(given.last(), u"2"_s); // never an old one
    }

private:
    static SmtpAccount account(const QString &script)
    {
        SmtpAccount account;
        account.id = AccountId{1};
        account.name = u"Relais"_s;
        account.user = u"ann"_s;
        account.tokenCommand = u"sh -c \"%1\""_s.arg(script);
        return account;
    }
};

QTEST_GUILESS_MAIN(TokenCommandTest)
#include "tst_tokencommand.moc"
