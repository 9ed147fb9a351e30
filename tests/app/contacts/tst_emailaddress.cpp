#include "contacts/emailaddress.h"

#include <QTest>

class EmailAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAccepted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("ordinary") << "zoe.tremblay@example.org"
                                  << "zoe.tremblay@example.org";
        QTest::newRow("blanks around") << "  ann@example.org\t"
                                       << "ann@example.org";
        QTest::newRow("capitals") << "Ann@EX.com"
                                  << "ann@ex.com";
        QTest::newRow("plus tag kept") << "ann+news@example.org"
                                       << "ann+news@example.org";
        QTest::newRow("apostrophe") << "o'neil@example.org"
                                    << "o'neil@example.org";
        QTest::newRow("accented domain") << QStringLiteral("ann@québec.example") << "ann@xn--qubec-csa.example";
        QTest::newRow("same domain in A-labels") << "ann@xn--qubec-csa.example"
                                                 << "ann@xn--qubec-csa.example";
        QTest::newRow("decomposed accents")
            << QStringLiteral("ann@que\u0301bec.example") << "ann@xn--qubec-csa.example";
        QTest::newRow("full-width dot") << QStringLiteral("ann@example\uFF0Eorg") << "ann@example.org";
        QTest::newRow("ideographic dot") << QStringLiteral("ann@example\u3002org") << "ann@example.org";
    }

    void isAccepted()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        const Result<EmailAddress> address = EmailAddress::parse(text);
        QVERIFY2(address, address ? "" : qPrintable(address.error().text()));
        QCOMPARE(address->key(), key);
        QVERIFY(!address->needsSmtpUtf8());
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("no at") << "ann.example.org";
        QTest::newRow("two at") << "ann@x@example.org";
        QTest::newRow("nothing before") << "@example.org";
        QTest::newRow("nothing after") << "ann@";
        QTest::newRow("one label") << "ann@localhost";
        QTest::newRow("address literal") << "ann@[127.0.0.1]";
        QTest::newRow("number as ending") << "ann@127.0.0.1";
        QTest::newRow("smuggled recipient") << "a@x.org\r\nRCPT TO:<e@y.org>";
        QTest::newRow("NUL") << QStringLiteral("ann@exa") + QChar(0) + QStringLiteral("mple.org");
        QTest::newRow("two addresses") << "ann@example.org, bob@example.org";
        QTest::newRow("two by semicolon") << "ann@example.org;bob@example.org";
        QTest::newRow("with name") << "Ann <ann@example.org>";
        QTest::newRow("comment") << "ann(home)@example.org";
        QTest::newRow("quoted") << "\"ann roy\"@example.org";
        QTest::newRow("double dot") << "ann..roy@example.org";
        QTest::newRow("dot first") << ".ann@example.org";
        QTest::newRow("dot last") << "ann.@example.org";
        QTest::newRow("blank inside") << "ann roy@example.org";
        QTest::newRow("hyphen at the edge of a label") << "ann@-example.org";
        QTest::newRow("half a character") << QString(QChar(0xD800)) + QStringLiteral("@example.org");
        QTest::newRow("empty label") << "ann@example..org";
        QTest::newRow("underscore in domain") << "ann@exa_mple.org";
        QTest::newRow("local part too long") << QString(65, u'a') + QStringLiteral("@example.org");
        QTest::newRow("whole too long") << QString(64, u'a') + u'@' + QString(63, u'b') + u'.' + QString(63, u'c') +
                                               u'.' + QString(63, u'd') + QStringLiteral(".example");
    }

    void isRefused()
    {
        QFETCH(QString, text);
        const Result<EmailAddress> address = EmailAddress::parse(text);
        QVERIFY(!address);
        QVERIFY(!address.error().message.isEmpty() && !address.error().remedy.isEmpty());
    }

    void anAccentedLocalPartNeedsSmtpUtf8()
    {
        const Result<EmailAddress> address = EmailAddress::parse(QStringLiteral("élodie@example.org"));
        QVERIFY(address);
        QVERIFY(address->needsSmtpUtf8());
        QCOMPARE(address->wire(), QStringLiteral("élodie@example.org").toUtf8());
    }

    void theDomainTravelsInALabelsAndIsReadInUnicode()
    {
        const EmailAddress address = EmailAddress::parse(QStringLiteral("ann@Québec.example")).value();
        QCOMPARE(address.wire(), QByteArray("ann@xn--qubec-csa.example"));
        QCOMPARE(address.text(), QStringLiteral("ann@québec.example"));
    }
};

QTEST_GUILESS_MAIN(EmailAddressTest)
#include "tst_emailaddress.moc"
