#include "contacts/csvreader.h"

#include <QBuffer>
#include <QTest>

namespace {

struct Table
{
    QList<QStringList> rows;
    QList<qint64> lines;
    QString error;
};

Table read(const QByteArray &bytes, std::optional<QChar> separator = {}, std::optional<TextEncoding> encoding = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const TextEncoding known = encoding.value_or(detectEncoding(buffer).value_or(TextEncoding::Utf8));
    const QChar comma = separator.value_or(detectSeparator(buffer, known));
    buffer.seek(0);
    CsvReader reader(buffer, known, comma);
    Table table;
    TableRecord record;
    for (;;) {
        const Result<bool> got = reader.next(record);
        if (!got) {
            table.error = got.error().message;
            return table;
        }
        if (!*got)
            return table;
        table.rows.append(record.cells);
        table.lines.append(record.line);
    }
}

QByteArray utf16le(const QString &text)
{
    return QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatListsLookLike_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        const QList<QStringList> plain{{"a", "b"}, {"1", "2"}};
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << plain;
        QTest::newRow("semicolon") << QByteArray("a;b\r\n1;2\r\n") << plain;
        QTest::newRow("tab") << QByteArray("a\tb\n1\t2") << plain;
        QTest::newRow("bar") << QByteArray("a|b\n1|2") << plain;
        QTest::newRow("carriage returns only") << QByteArray("a,b\r1,2\r") << plain;
        QTest::newRow("sep line") << QByteArray("sep=;\na;b\n1;2\n") << plain;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\n1,2\n")
                                         << plain;
        QTest::newRow("blank lines") << QByteArray("a,b\n\n1,2\n\n") << plain;
        QTest::newRow("quotes") << QByteArray("\"a\",\"b\"\n\"1\",\"2\"\n") << plain;
        QTest::newRow("doubled quotes") << QByteArray("a\n\"say \"\"hi\"\"\"\n")
                                        << QList<QStringList>{{"a"}, {"say \"hi\""}};
        QTest::newRow("separator in quotes")
            << QByteArray("a;b\n\"1;1\";2\n") << QList<QStringList>{{"a", "b"}, {"1;1", "2"}};
        QTest::newRow("line end in quotes")
            << QByteArray("a,b\n\"1\n1\",2\n") << QList<QStringList>{{"a", "b"}, {"1\n1", "2"}};
        QTest::newRow("empty cells") << QByteArray("a,b\n,\n") << QList<QStringList>{{"a", "b"}, {"", ""}};
        QTest::newRow("short line") << QByteArray("a,b\n1\n") << QList<QStringList>{{"a", "b"}, {"1"}};
        QTest::newRow("utf-16") << utf16le(QStringLiteral("a,b\n1,2\n")) << plain;
        QTest::newRow("windows-1252") << QByteArray("nom,b\nFran\xE7ois \x9Cuvre,2\n")
                                      << QList<QStringList>{{"nom", "b"}, {QStringLiteral("François œuvre"), "2"}};
        QTest::newRow("mac roman") << QByteArray("nom,b\rFran\x8D"
                                                 "ois Cot\x8E,2\r")
                                   << QList<QStringList>{{"nom", "b"}, {QStringLiteral("François Coté"), "2"}};
        QTest::newRow("utf-8") << QStringLiteral("nom,b\nÉlodie,2\n").toUtf8()
                               << QList<QStringList>{{"nom", "b"}, {QStringLiteral("Élodie"), "2"}};
    }

    void readsWhatListsLookLike()
    {
        QFETCH(QByteArray, bytes);
        const Table table = read(bytes);
        QCOMPARE(table.error, QString());
        QTEST(table.rows, "rows");
    }

    void aQuoteNeverClosedNamesItsLine()
    {
        const Table table = read("a,b\n1,2\n\"3,4\n5,6\n7,8\n");
        QVERIFY2(table.error.contains(u'3'), qPrintable(table.error));
    }

    void whatIsNoTextInTheChosenEncodingNamesItsLine()
    {
        const Table table = read("a,b\n1,2\nFran\xE7ois,4\n5,6\n", u',', TextEncoding::Utf8);
        QVERIFY2(table.error.contains(u'3') && table.error.contains(u"utf-8"), qPrintable(table.error));
        QVERIFY(table.rows.isEmpty());
    }

    void aByteOrderMarkTellsTheEncoding()
    {
        const auto marked = [](QByteArray bytes) {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            return markedEncoding(buffer);
        };
        QCOMPARE(marked(QByteArray("\xFE\xFF\0a", 4)), std::optional(TextEncoding::Utf16BigEndian));
        QCOMPARE(marked(utf16le(QStringLiteral("a"))), std::optional(TextEncoding::Utf16LittleEndian));
        QCOMPARE(marked("\xEF\xBB\xBF"
                        "a"),
                 std::optional(TextEncoding::Utf8));
        QCOMPARE(marked("abc"), std::optional<TextEncoding>());
    }

    void recordsKnowTheirLineOfTheFile() { QCOMPARE(read("a,b\n\"1\n1\",2\n3,4\n").lines, (QList<qint64>{1, 2, 4})); }

    void aCharacterCutByABlockStaysWhole()
    {
        QByteArray bytes = "nom\n";
        while (bytes.size() < (1 << 16) - 1)
            bytes += "x\n";
        bytes.resize((1 << 16) - 1);
        bytes += QStringLiteral("é\n").toUtf8();
        QCOMPARE(read(bytes, u',').rows.last(),
                 QStringList{bytes.at((1 << 16) - 2) == '\n' ? QStringLiteral("é") : QStringLiteral("xé")});
    }

    void whatIsNoTextIsRefusedByItsName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << "empty";
        QTest::newRow("xlsx") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << "Excel";
        QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00\x00", 10) << "Excel";
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << "PDF";
        QTest::newRow("binary") << QByteArray("\x01\x02\x00\x03\x04\x05\x06\x07", 8) << "without text";
    }

    void whatIsNoTextIsRefusedByItsName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const Result<TextEncoding> encoding = detectEncoding(buffer);
        QVERIFY(!encoding);
        QVERIFY2(encoding.error().message.contains(word), qPrintable(encoding.error().message));
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
