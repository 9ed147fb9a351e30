#include "messages/mimereader.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MimeReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreUnfoldedAndDecoded_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &value, const QString &expected) {
            QTest::newRow(name) << value << expected;
        };
        row("plain", "Hello", u"Hello"_s);
        row("folded", "Hello\r\n you\r\n\tall", u"Hello you all"_s);
        row("folded after the name", "\r\n Hello", u"Hello"_s);
        row("quoted", "=?utf-8?q?R=C3=A9union_d=27=C3=A9t=C3=A9?=", u"Réunion d'été"_s);
        row("base64", "=?UTF-8?B?UsOpdW5pb24=?=", u"Réunion"_s);
        row("latin-1", "=?ISO-8859-1?Q?=E9t=E9?=", u"été"_s);
        row("windows-1252", "=?windows-1252?Q?l=92=E9t=E9?=", u"l’été"_s);
        row("language", "=?utf-8*fr?q?=C3=A9t=C3=A9?=", u"été"_s);
        row("blanks between words do not count", "=?utf-8?q?a?=\r\n =?utf-8?q?b?= c", u"ab c"_s);
        row("a character cut in two", "=?utf-8?q?=C3?= =?utf-8?q?=A9?=", u"é"_s);
        row("not encoded at all", "\xC3\xA9t\xC3\xA9", u"été"_s);
        row("latin-1, not encoded at all", "\xE9t\xE9", u"été"_s);
        row("a hidden line break", "=?utf-8?q?a=0D=0ABcc:_b?=", u"a  Bcc: b"_s);
    }

    void headersAreUnfoldedAndDecoded()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, expected);
        QCOMPARE(MimePart::read("From: a\r\nSubject: " + value + "\r\n\r\nx").header("subject"), expected);
    }

    void textsAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &head, const QByteArray &body, const QString &expected) {
            QTest::newRow(name) << head << body << expected;
        };
        row("nothing said", "Subject: x\r\n", "a\r\nb", u"a\nb"_s);
        row("quoted-printable",
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: Quoted-Printable\r\n",
            "=C3=A9t=C3=A9 =\r\nici=20\r\n", u"été ici \n"_s);
        row("base64", "Content-Type: text/plain; charset=\"UTF-8\"\r\nContent-Transfer-Encoding: BASE64\r\n",
            "w6l0\r\nw6k=\r\n", u"été"_s);
        row("latin-1", "Content-Type: text/plain;\r\n charset=iso-8859-1\r\n", "\xE9t\xE9", u"été"_s);
        row("utf-8 that is none", "Content-Type: text/plain; charset=utf-8\r\n", "sant\xE9", u"santé"_s);
        row("utf-16", "Content-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64\r\n", "6QB0AOkA",
            u"été"_s);
    }

    void textsAreDecoded()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        QCOMPARE(MimePart::read(head + "\r\n" + body).firstText("text/plain"), expected);
    }

    void unreadableCharactersAreTold()
    {
        const MimePart part = MimePart::read("Content-Type: text/plain; charset=koi8-r\r\n\r\n\xC1");
        QCOMPARE(part.unknownCharset(), u"koi8-r"_s);
        QCOMPARE(MimePart::read("Content-Type: text/html; charset=Windows-1252\r\n\r\n\xC1").unknownCharset(),
                 QString());
    }

    void partsAreFoundByTheirBoundaries()
    {
        const MimePart letter =
            MimePart::read("Content-Type: multipart/mixed; boundary=\"part\"\r\n\r\n"
                           "For old programs\r\n"
                           "--part\r\n"
                           "Content-Type: multipart/alternative; boundary=part1\r\n\r\n"
                           "--part1\r\n\r\nplain\r\n"
                           "--part1\r\nContent-Type: text/html\r\n\r\n<p>html</p>\r\n--partly\r\n"
                           "--part1--\r\n"
                           "--part  \r\n"
                           "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"a b.pdf\"\r\n"
                           "Content-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n"
                           "--part--\r\nafter\r\n");
        QCOMPARE(letter.firstText("text/plain"), u"plain"_s);
        QCOMPARE(letter.firstText("text/html"), u"<p>html</p>\n--partly"_s);
        QCOMPARE(letter.attachments().size(), 1);
        QCOMPARE(letter.attachments().first().fileName(), u"a b.pdf"_s);
        QCOMPARE(letter.attachments().first().type(), u"application/pdf"_s);
        QCOMPARE(letter.attachments().first().content, "%PDF"_ba);
    }

    void fileNamesAreReadInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("parameter");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &parameter, const QString &expected) {
            QTest::newRow(name) << parameter << expected;
        };
        row("token", "filename=a.pdf", u"a.pdf"_s);
        row("quoted", "filename=\"a; b.pdf\"", u"a; b.pdf"_s);
        row("escaped quotes", "filename=\"a \\\"b\\\".pdf\"", u"a \"b\".pdf"_s);
        row("RFC 2231", "filename*=utf-8'fr'%C3%A9t%C3%A9.pdf", u"été.pdf"_s);
        row("RFC 2231, latin-1", "filename*=iso-8859-1''%E9t%E9.pdf", u"été.pdf"_s);
        row("RFC 2231, in pieces", "filename*0*=utf-8''%C3;\r\n filename*1*=%A9t%C3%A9;\r\n filename*2=.pdf",
            u"été.pdf"_s);
        row("both forms", "filename=\"ete.pdf\"; filename*=utf-8''%C3%A9t%C3%A9.pdf", u"été.pdf"_s);
        row("RFC 2047 all the same", "filename=\"=?utf-8?q?=C3=A9t=C3=A9=2Epdf?=\"", u"été.pdf"_s);
        row("a folder is no part of the name", "filename=\"../../etc/passwd\"", u"passwd"_s);
        row("nor a Windows folder", "filename=\"C:\\\\tmp\\\\a.pdf\"", u"a.pdf"_s);
    }

    void fileNamesAreReadInEveryForm()
    {
        QFETCH(QByteArray, parameter);
        QFETCH(QString, expected);
        QCOMPARE(MimePart::read("Content-Disposition: attachment;\r\n " + parameter + "\r\n\r\nx").fileName(),
                 expected);
    }

    void anythingAtAllIsReadWithoutHarm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no body") << QByteArray("Subject: x");
        QTest::newRow("no header") << QByteArray("\r\n\r\nx");
        QTest::newRow("only line ends") << QByteArray(1000, '\n');
        QTest::newRow("NUL") << QByteArray(1000, '\0');
        QTest::newRow("boundary missing") << QByteArray("Content-Type: multipart/mixed\r\n\r\n--\r\nx");
        QTest::newRow("never closed") << QByteArray("Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\nx");
        QTest::newRow("itself as boundary")
            << QByteArray("Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n").repeated(1000);
        QTest::newRow("half an escape") << QByteArray("Content-Transfer-Encoding: quoted-printable\r\n\r\na=C=");
    }

    void anythingAtAllIsReadWithoutHarm()
    {
        QFETCH(QByteArray, bytes);
        const MimePart part = MimePart::read(bytes);
        QVERIFY(part.firstText("text/plain").size() <= bytes.size());
        QVERIFY(part.attachments().isEmpty());
    }
};

QTEST_GUILESS_MAIN(MimeReaderTest)
#include "tst_mimereader.moc"
