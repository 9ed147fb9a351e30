#include "smtp/dkimcanonical.h"

#include <QTest>

class DkimCanonicalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExamplesOfTheStandardHold() // RFC 6376 §3.4.5
    {
        QCOMPARE(dkimCanonical::relaxedField("A: X\r\n"), QByteArray("a:X"));
        QCOMPARE(dkimCanonical::relaxedField("B : Y\t\r\n\tZ  \r\n"), QByteArray("b:Y Z"));
        QCOMPARE(dkimCanonical::relaxedBody(" C \r\nD \t E\r\n\r\n\r\n"), QByteArray(" C\r\nD E\r\n"));
    }

    void bodiesAreRelaxed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("relaxed");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("one empty line") << QByteArray("\r\n") << QByteArray();
        QTest::newRow("blanks only") << QByteArray(" \t \r\n\t\r\n") << QByteArray();
        QTest::newRow("no line end") << QByteArray("a") << QByteArray("a\r\n");
        QTest::newRow("inner empty lines stay")
            << QByteArray("a\r\n\r\n\r\nb\r\n\r\n") << QByteArray("a\r\n\r\n\r\nb\r\n");
        QTest::newRow("a tab is a blank") << QByteArray("\ta\t\tb\r\n") << QByteArray(" a b\r\n");
        QTest::newRow("octets above 127")
            << QByteArray("\xc3\xa9  \xc3\xa9 \r\n") << QByteArray("\xc3\xa9 \xc3\xa9\r\n");
        QTest::newRow("a dot") << QByteArray(".\r\n..\r\n") << QByteArray(".\r\n..\r\n");
    }

    void bodiesAreRelaxed()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, relaxed);
        QCOMPARE(dkimCanonical::relaxedBody(body).value(), relaxed);
    }

    void aBrokenLineEndIsNeverSigned()
    {
        for (const char *body : {"a\nb\r\n", "a\rb\r\n", "a\r", "\n", "a\r\r\n"})
            QVERIFY2(!dkimCanonical::relaxedBody(body), body);
    }

    void fieldsAreRelaxed()
    {
        QCOMPARE(dkimCanonical::relaxedField("SUBJECT:a \t b"), QByteArray("subject:a b"));
        QCOMPARE(dkimCanonical::relaxedField("X:\r\n"), QByteArray("x:"));
        QCOMPARE(dkimCanonical::relaxedField("X: \r\n \r\n y\r\n"), QByteArray("x:y"));
        QCOMPARE(dkimCanonical::relaxedField("X: a: b\r\n"), QByteArray("x:a: b"));
    }
};

QTEST_GUILESS_MAIN(DkimCanonicalTest)
#include "tst_dkimcanonical.moc"
