#include "smtp/messagebody.h"

#include <QRandomGenerator>
#include <QTest>

/** Nothing of a message can be taken for its end or for a command (reliability §1.7). */
class MessageBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineEndBecomesOne_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("as it should be") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nb\r\n");
        QTest::newRow("line feeds") << QByteArray("a\nb\n") << QByteArray("a\r\nb\r\n");
        QTest::newRow("returns") << QByteArray("a\rb\r") << QByteArray("a\r\nb\r\n");
        QTest::newRow("no last end") << QByteArray("a") << QByteArray("a\r\n");
        QTest::newRow("NUL") << QByteArray("a\0b\n", 4) << QByteArray("ab\r\n");
        QTest::newRow("dots stay") << QByteArray(".\r\n..a\r\n") << QByteArray(".\r\n..a\r\n");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }

    void everyLineEndBecomesOne()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, octets);
        QCOMPARE(asLastChunk(message), "BDAT " + QByteArray::number(octets.size()) + " LAST\r\n" + octets);
    }

    void theLongestLineIsMeasuredWithoutItsDoubledDot()
    {
        const QByteArray line(998, 'x');
        QVERIFY(!lineLongerThan(998, asDataBlock(line + "\r\nb")));
        QVERIFY(!lineLongerThan(998, asDataBlock('.' + line.mid(1))));
        QCOMPARE(lineLongerThan(998, asDataBlock(line + "x\n")), 999);
        QVERIFY(!lineLongerThan(998, asLastChunk("b\n" + line)));
        QCOMPARE(lineLongerThan(10, asDataBlock("short\n\n..\n" + line + "\nshort\n" + line + line)), 1996);
    }

    void noRandomOctetsEndTheMessageOrHideALineEnd()
    {
        QRandomGenerator random(20261201);
        const QByteArray alphabet("\r\n.\0a\r\n.", 8);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray message;
            for (int i = int(random.bounded(24)); i > 0; --i)
                message += alphabet[random.bounded(qsizetype(alphabet.size()))];
            const QByteArray block = asDataBlock(message);
            QVERIFY(block.endsWith(".\r\n"));
            QCOMPARE(QByteArray("\r\n" + block).indexOf("\r\n.\r\n"), block.size() - 3);
            QCOMPARE(block.count('\r'), block.count("\r\n"));
            QCOMPARE(block.count('\n'), block.count("\r\n"));
            QVERIFY(!block.contains('\0'));
            // What the server reads is what BDAT would have carried.
            QByteArray read = block.chopped(3);
            if (read.startsWith('.'))
                read.remove(0, 1);
            read.replace("\r\n.", "\r\n");
            QCOMPARE(asLastChunk(message).mid(asLastChunk(message).indexOf('\n') + 1), read);
        }
    }
};

QTEST_GUILESS_MAIN(MessageBodyTest)
#include "tst_messagebody.moc"
