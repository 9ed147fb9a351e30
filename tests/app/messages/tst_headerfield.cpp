#include "messages/headerfield.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HeaderFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortAsciiStandsAsItIs()
    {
        QCOMPARE(headerField::unstructured("Subject", u"Hello you"_s).value(), "Subject: Hello you\r\n"_ba);
        QCOMPARE(headerField::mailbox("From", u"Jo \"J\" Roe, Ltd"_s, "jo@x.example").value(),
                 "From: \"Jo \\\"J\\\" Roe, Ltd\" <jo@x.example>\r\n"_ba);
        QCOMPARE(headerField::mailbox("To", {}, "jo@x.example").value(), "To: <jo@x.example>\r\n"_ba);
    }

    /** RFC 2047 §2 and §5: short words, no line of blanks, no character cut in two. */
    void linesAndEncodedWordsStayShort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("accents") << u"Réunion d'été : à l'hôtel de ville"_s;
        QTest::newRow("200 accents") << QString(200, u'é');
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🎉"_s.repeated(25);
        QTest::newRow("right to left") << u"مرحبا بكم في المدينة "_s.repeated(9);
        QTest::newRow("chinese") << u"欢迎来到我们的城市"_s.repeated(20);
        QTest::newRow("long ASCII") << u"Hello "_s.repeated(60) + u"end"_s;
        QTest::newRow("one long word") << QString(500, u'x');
        QTest::newRow("looks encoded") << u"=?UTF-8?Q?x?="_s;
        QTest::newRow("blanks inside") << u"a"_s + QString(200, u' ') + u"b"_s;
        QTest::newRow("blanks around") << u"   a  "_s;
        QTest::newRow("half a character") << u"a"_s + QChar(0xD83D) + u"b"_s;
    }

    void linesAndEncodedWordsStayShort()
    {
        QFETCH(QString, text);
        const QByteArray fields[] = {headerField::unstructured("Subject", text).value(),
                                     headerField::mailbox("From", text, "jo@x.example").value()};
        for (const QByteArray &field : fields) {
            QVERIFY(field.endsWith("\r\n"));
            for (const QByteArray &line : field.chopped(2).split('\n')) {
                QVERIFY2(line.trimmed().size() > 0, field);
                QVERIFY2(line.size() <= 77, line); // 76 and the CR
                for (const QByteArray &word : line.trimmed().split(' ')) {
                    if (!word.startsWith("=?"))
                        continue;
                    QVERIFY2(word.size() <= 75, word);
                    const QByteArray inner = word.mid(10).chopped(2);
                    const QByteArray utf8 =
                        word.startsWith("=?UTF-8?B?")
                            ? QByteArray::fromBase64(inner)
                            : QByteArray::fromPercentEncoding(QByteArray(inner).replace('_', ' '), '=');
                    QVERIFY2(QString::fromUtf8(utf8).toUtf8() == utf8, word);
                    QVERIFY(text.contains(QChar(0xD83D)) ||
                            !QString::fromUtf8(utf8).contains(QChar::ReplacementCharacter));
                }
            }
        }
    }

    void whicheverEncodingIsShorterIsUsed()
    {
        QVERIFY(headerField::unstructured("Subject", u"Réunion du conseil"_s)->contains("=?UTF-8?Q?"));
        QVERIFY(headerField::unstructured("Subject", u"欢迎来到"_s)->contains("=?UTF-8?B?"));
    }

    /** Refused, never escaped (wire security: header injection). */
    void lineBreaksAndNulAreRefused_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("CRLF") << u"a\r\nBcc: b@x.example"_s;
        QTest::newRow("CR") << u"a\rb"_s;
        QTest::newRow("LF") << u"a\nb"_s;
        QTest::newRow("NUL") << u"a\0b"_s;
        QTest::newRow("at the end") << u"a\n"_s;
        QTest::newRow("beside accents") << u"é\né"_s;
    }

    void lineBreaksAndNulAreRefused()
    {
        QFETCH(QString, value);
        const Result<QByteArray> fields[] = {
            headerField::unstructured("Subject", value), headerField::mailbox("From", value, "jo@x.example"),
            headerField::mailbox("From", u"Jo"_s, value.toUtf8()), headerField::token("Message-ID", value.toUtf8())};
        for (const Result<QByteArray> &field : fields) {
            QVERIFY(!field);
            QCOMPARE(field.error().code, u"header"_s);
        }
    }

    void tokensStayOnOneLine()
    {
        const QByteArray uri = "<mailto:a@x.example?subject=" + QByteArray(800, 'x') + '>';
        QCOMPARE(headerField::token("List-Unsubscribe", uri).value(), "List-Unsubscribe: " + uri + "\r\n");
        QVERIFY(!headerField::token("List-Unsubscribe", QByteArray(990, 'x')));
    }
};

QTEST_GUILESS_MAIN(HeaderFieldTest)
#include "tst_headerfield.moc"
