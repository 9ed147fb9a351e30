#include "smtp/saslclient.h"
#include "smtp/scramlogin.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

SmtpCredentials credentials(const QString &user = u"user"_s, const QString &secret = u"pencil"_s)
{
    return {user, secret, u"mail.example"_s, 587};
}

const QByteArray serverFirst = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

/** The conversation of RFC 7677 §3. */
ScramLogin example()
{
    return ScramLogin(credentials(), "rOprNGfwEbeRWgbNEkqO");
}

} // namespace

class SaslClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scramFollowsItsExample()
    {
        ScramLogin login = example();
        QCOMPARE(login.initialResponse(), QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"));
        QCOMPARE(login.respond(serverFirst), QByteArray("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                                                        "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
        QVERIFY(!login.mayEnd());
        QCOMPARE(login.respond("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="), QByteArray());
        QVERIFY(login.mayEnd());
    }

    void scramRefusesAServerThatProvesNothing_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("last");
        QTest::newRow("wrong signature") << serverFirst << QByteArray("v=AAAATRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
        QTest::newRow("shorter signature") << serverFirst << QByteArray("v=6rri");
        QTest::newRow("no signature") << serverFirst << QByteArray("v=");
        QTest::newRow("junk") << serverFirst << QByteArray("hello");
        QTest::newRow("another conversation") << QByteArray("r=other,s=W22Z,i=4096") << QByteArray();
        QTest::newRow("our nonce alone") << QByteArray("r=rOprNGfwEbeRWgbNEkqO,s=W22Z,i=4096") << QByteArray();
        QTest::newRow("too few rounds") << QByteArray("r=rOprNGfwEbeRWgbNEkqOx,s=W22Z,i=1") << QByteArray();
        QTest::newRow("rounds without end")
            << QByteArray("r=rOprNGfwEbeRWgbNEkqOx,s=W22Z,i=2000000000") << QByteArray();
        QTest::newRow("no salt") << QByteArray("r=rOprNGfwEbeRWgbNEkqOx,i=4096") << QByteArray();
        QTest::newRow("bad salt") << QByteArray("r=rOprNGfwEbeRWgbNEkqOx,s=!!,i=4096") << QByteArray();
        QTest::newRow("unknown extension") << QByteArray("m=x,r=rOprNGfwEbeRWgbNEkqOx,s=W22Z,i=4096") << QByteArray();
        QTest::newRow("said twice") << QByteArray("r=rOprNGfwEbeRWgbNEkqOx,s=W22Z,i=4096,i=5000") << QByteArray();
    }

    void scramRefusesAServerThatProvesNothing()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, last);
        ScramLogin login = example();
        Result<QByteArray> answer = login.respond(first);
        if (!last.isEmpty()) {
            QVERIFY(answer);
            answer = login.respond(last);
        }
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"smtp-server-proof"_s);
        QVERIFY(!login.mayEnd());
    }

    void theServersRefusalIsNoProof()
    {
        ScramLogin login = example();
        QVERIFY(login.respond(serverFirst));
        QCOMPARE(login.respond("e=invalid-proof"), QByteArray());
        QVERIFY(!login.mayEnd());
    }

    void eachConversationHasItsOwnNonce()
    {
        QVERIFY(ScramLogin(credentials()).initialResponse() != ScramLogin(credentials()).initialResponse());
    }

    void namesAndPasswordsAreComparedInOneForm_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("prepared");
        // The examples of RFC 4013 §3, then our own.
        QTest::newRow("soft hyphen") << u"I\u00ADX"_s << u"IX"_s;
        QTest::newRow("untouched") << u"user"_s << u"user"_s;
        QTest::newRow("case stays") << u"USER"_s << u"USER"_s;
        QTest::newRow("feminine ordinal") << u"\u00AA"_s << u"a"_s;
        QTest::newRow("Roman nine") << u"\u2168"_s << u"IX"_s;
        QTest::newRow("no-break space") << u"a\u00A0b"_s << u"a b"_s;
        QTest::newRow("decomposed accent") << u"e\u0301"_s << u"\u00E9"_s;
        QTest::newRow("full width") << u"\uFF41"_s << u"a"_s;
    }

    void namesAndPasswordsAreComparedInOneForm()
    {
        QFETCH(QString, written);
        QTEST(saslPrepared(written), "prepared");
    }

    void aCommaInAUserNameDoesNotSpoilTheMessage()
    {
        QCOMPARE(ScramLogin(credentials(u"a,b=c"_s), "n").initialResponse(), QByteArray("n,,n=a=2Cb=3Dc,r=n"));
    }

    void xoauth2SendsTheTokenAndAnswersTheError()
    {
        const auto login = saslClient(u"XOAUTH2"_s, credentials(u"ann@example.org"_s, u"ya29.x"_s));
        const QByteArray token = "user=ann@example.org\x01"
                                 "auth=Bearer ya29.x\x01\x01";
        QCOMPARE(login->initialResponse(), token);
        QCOMPARE(login->respond({}), token); // asked for
        QCOMPARE(login->respond("{\"status\":\"401\",\"schemes\":\"bearer\",\"scope\":\"https://mail.example/\"}"),
                 QByteArray());
        QCOMPARE(login->refusal(), u"401, https://mail.example/"_s);
    }

    void oauthBearerFollowsItsExample()
    {
        // RFC 7628 §4.1, but for the names.
        const auto login = saslClient(
            u"OAUTHBEARER"_s, credentials(u"user@example.com"_s, u"vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg=="_s));
        QCOMPARE(login->initialResponse(),
                 QByteArray("n,a=user@example.com,\x01host=mail.example\x01port=587\x01"
                            "auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\x01\x01"));
        QCOMPARE(login->respond("{\"status\":\"invalid_token\",\"scope\":\"example_scope\"}"), QByteArray("\x01"));
        QCOMPARE(login->refusal(), u"invalid_token, example_scope"_s);
    }

    void thePasswordNeverGoesWhereATokenIsMeant()
    {
        SmtpAccount account;
        QCOMPARE(mechanismsFor(account), (QStringList{u"SCRAM-SHA-256"_s, u"PLAIN"_s, u"LOGIN"_s, u"CRAM-MD5"_s}));
        account.tokenCommand = u"token"_s;
        QCOMPARE(mechanismsFor(account), (QStringList{u"XOAUTH2"_s, u"OAUTHBEARER"_s}));
        account.tokenCommand.clear();
        account.auth = SmtpAccount::Auth::ScramSha256;
        QCOMPARE(mechanismsFor(account), QStringList{u"SCRAM-SHA-256"_s});
    }
};

QTEST_GUILESS_MAIN(SaslClientTest)
#include "tst_saslclient.moc"
