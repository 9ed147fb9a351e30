#include "messages/transferencoding.h"

#include <QTest>

class TransferEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEncodingSuitsTheText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("short ASCII lines") << QByteArray("Hello\n\nyou\n") << QByteArray("7bit");
        QTest::newRow("nothing") << QByteArray() << QByteArray("7bit");
        QTest::newRow("76 characters") << QByteArray(76, 'x') << QByteArray("7bit");
        QTest::newRow("77 characters") << QByteArray(77, 'x') << QByteArray("quoted-printable");
        QTest::newRow("French") << QByteArray("Bonjour à tous, voici une longue phrase.")
                                << QByteArray("quoted-printable");
        QTest::newRow("Chinese") << QByteArray("欢迎来到我们的城市") << QByteArray("base64");
        QTest::newRow("escape character")
            << QByteArray("a\x1b[0m but otherwise quite plain") << QByteArray("quoted-printable");
    }

    void theEncodingSuitsTheText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, encoding);
        QCOMPARE(encodedText(text).encoding, encoding);
    }

    /** One kind of line end on the wire, nothing that could end the message early (wire security: smuggling). */
    void everyLineEndBecomesCrLf()
    {
        QCOMPARE(encodedText("a\rb\nc\r\nd\n\re").content(), QByteArray("a\r\nb\r\nc\r\nd\r\n\r\ne\r\n"));
        QCOMPARE(encodedText(QByteArray("a\0b", 3)).content(), QByteArray("ab\r\n"));
    }

    void quotedPrintableLinesAreShortAndDecodeToTheText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("blank at the end of a line") << QByteArray("a \r\nb\t\r\n");
        QTest::newRow("equals signs") << QByteArray("a=b==c=\r\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("only accents") << QByteArray("\xC3\xA9").repeated(5000);
        QTest::newRow("only line ends") << QByteArray("\r\n").repeated(500);
        for (int length = 70; length < 80; ++length) {
            QTest::addRow("%d plain", length) << QByteArray(length, 'x') + "\r\n";
            QTest::addRow("%d then accent", length) << QByteArray(length, 'x') + "é é\r\n";
            QTest::addRow("%d then blank", length) << QByteArray(length, 'x') + " \r\n y\r\n";
        }
    }

    void quotedPrintableLinesAreShortAndDecodeToTheText()
    {
        QFETCH(QByteArray, text);
        const QByteArray encoded = quotedPrintable(text);
        for (const QByteArray &line : encoded.split('\n')) {
            QVERIFY2(line.size() <= 77, line); // 76 and the CR
            QVERIFY2(!line.endsWith(" \r") && !line.endsWith("\t\r"), line);
        }
        QByteArray joined = encoded;
        joined.replace("=\r\n", "");
        QCOMPARE(QByteArray::fromPercentEncoding(joined, '='), text);
    }

    void base64LinesAreShortAndDecodeToTheBytes()
    {
        QByteArray bytes;
        for (int i = 0; i < 1000; ++i)
            bytes += static_cast<char>(i * 7);
        const QByteArray encoded = base64Lines(bytes);
        for (const QByteArray &line : encoded.split('\n'))
            QVERIFY(line.size() <= 77);
        QVERIFY(encoded.endsWith("\r\n"));
        QCOMPARE(QByteArray::fromBase64(encoded), bytes);
    }
};

QTEST_GUILESS_MAIN(TransferEncodingTest)
#include "tst_transferencoding.moc"
