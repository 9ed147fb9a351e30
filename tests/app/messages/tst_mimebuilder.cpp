#include "messages/mimebuilder.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class MimeBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallestMessageIsReadable()
    {
        MimeContent content = sample();
        content.html.clear();
        QCOMPARE(buildMime(content).value(), "From: \"Ville\" <info@ville.example>\r\n"
                                             "Content-Language: fr\r\n"
                                             "To: <zoe@exemple.example>\r\n"
                                             "Subject: Bonjour\r\n"
                                             "Message-ID: <1@ville.example>\r\n"
                                             "Date: Tue, 24 Nov 2026 13:00:00 +0000\r\n"
                                             "MIME-Version: 1.0\r\n"
                                             "Content-Type: text/plain; charset=utf-8\r\n"
                                             "Content-Transfer-Encoding: 7bit\r\n"
                                             "\r\n"
                                             "Bonjour\r\n"_ba);
    }

    void theDateIsEnglishWhateverTheComputerSpeaks_data()
    {
        QTest::addColumn<QString>("locale");
        for (const QString &name : {u"fr_CA"_s, u"tr_TR"_s, u"fa_IR"_s, u"ar_EG"_s, u"C"_s})
            QTest::addRow("%s", qPrintable(name)) << name;
    }

    void theDateIsEnglishWhateverTheComputerSpeaks()
    {
        QFETCH(QString, locale);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const QByteArray message = buildMime(sample()).value();
        QLocale::setDefault(before);
        QVERIFY2(message.contains("\r\nDate: Tue, 24 Nov 2026 13:00:00 +0000\r\n"), message);
    }

    void textStandsBeforeHtml()
    {
        const QByteArray message = buildMime(sample()).value();
        QVERIFY(message.contains("Content-Type: multipart/alternative;\r\n boundary="));
        QVERIFY(message.indexOf("text/plain") < message.indexOf("text/html"));
    }

    void domainsTravelAsALabels()
    {
        MimeContent content = sample();
        content.from.address = EmailAddress::parse(u"élodie@bücher.example"_s).value();
        QVERIFY(buildMime(content)->contains("<élodie@xn--bcher-kva.example>"));
    }

    void sameContentSameBytes() { QCOMPARE(buildMime(sample()).value(), buildMime(sample()).value()); }

    void lineBreaksInAnyHeaderAreRefused_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("end");
        for (int field = 0; field < 7; ++field)
            for (const QString &end : {u"\r\n"_s, u"\n"_s, u"\r"_s, u"\0"_s})
                QTest::addRow("%d, %d", field, int(end[0].unicode())) << field << end;
    }

    void lineBreaksInAnyHeaderAreRefused()
    {
        QFETCH(int, field);
        QFETCH(QString, end);
        const QString evil = u"a"_s + end + u"Bcc: e@x.example"_s;
        MimeContent content = sample();
        QVERIFY(buildMime(content));
        switch (field) {
        case 0:
            content.from.name = evil;
            break;
        case 1:
            content.toName = evil;
            break;
        case 2:
            content.subject = evil;
            break;
        case 3:
            content.messageId = evil.toLatin1();
            break;
        case 4:
            content.from.language = evil;
            break;
        case 5:
            content.listUnsubscribe = evil.toLatin1();
            break;
        }
        const Result<QByteArray> message =
            field == 6 ? encodedAttachment({evil, u"text/plain"_s, "x"}) : buildMime(content);
        QVERIFY(!message);
        QCOMPARE(message.error().code, u"header"_s);
    }

    /** What is not a type, or may not be encoded (RFC 2046 §5.2.1), travels as plain bytes. */
    void aFileOfADoubtfulTypeTravelsAsBytes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("known") << u"application/vnd.ms-excel"_s << QByteArray("application/vnd.ms-excel");
        QTest::newRow("none") << QString() << QByteArray("application/octet-stream");
        QTest::newRow("injected") << u"text/x\r\nBcc: e@x.example"_s << QByteArray("application/octet-stream");
        QTest::newRow("no type") << u"pdf"_s << QByteArray("application/octet-stream");
        QTest::newRow("parameters") << u"text/plain; charset=x"_s << QByteArray("application/octet-stream");
        QTest::newRow("letter") << u"message/rfc822"_s << QByteArray("application/octet-stream");
        QTest::newRow("multipart") << u"multipart/mixed"_s << QByteArray("application/octet-stream");
        QTest::newRow("accents") << u"té/xt"_s << QByteArray("application/octet-stream");
    }

    void aFileOfADoubtfulTypeTravelsAsBytes()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, expected);
        MimeContent content = sample();
        const QList<QByteArray> files{encodedAttachment({u"a.bin"_s, type, "x"}).value()};
        content.attachments = &files;
        const QByteArray message = buildMime(content).value();
        QVERIFY2(message.contains("\r\nContent-Type: " + expected + "\r\n"), message);
        QVERIFY(!message.contains("Bcc"));
    }

private:
    static MimeContent sample()
    {
        return {{{},
                 {},
                 EmailAddress::parse(u"zoe@exemple.example"_s).value(),
                 u"Bonjour"_s,
                 "<1@ville.example>",
                 fromIso(u"2026-11-24T13:00:00.000Z"_s).value(),
                 {},
                 nullptr},
                {u"Ville"_s, EmailAddress::parse(u"info@ville.example"_s).value(), std::nullopt, u"fr"_s},
                u"<p>Bonjour</p>"_s,
                u"Bonjour"_s};
    }
};

QTEST_GUILESS_MAIN(MimeBuilderTest)
#include "tst_mimebuilder.moc"
