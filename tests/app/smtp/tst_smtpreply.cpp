#include "smtp/smtpreply.h"

#include <QTest>

class SmtpReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsReplies_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("enhanced");
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << QByteArray("250 Ok\r\n") << 250 << ""
                                  << "Ok";
        QTest::newRow("enhanced code") << QByteArray("550 5.1.1 No such user\r\n") << 550 << "5.1.1"
                                       << "No such user";
        QTest::newRow("several lines") << QByteArray("250-one\r\n250-two\r\n250 three\r\n") << 250 << ""
                                       << "one\ntwo\nthree";
        QTest::newRow("line feed only") << QByteArray("250 Ok\n") << 250 << ""
                                        << "Ok";
        QTest::newRow("no text") << QByteArray("354\r\n") << 354 << ""
                                 << "";
        QTest::newRow("utf-8") << QStringLiteral("550 Boîte pleine\r\n").toUtf8() << 550 << ""
                               << QStringLiteral("Boîte pleine");
        QTest::newRow("latin-1") << QByteArray("550 Bo\xEEte\r\n") << 550 << "" << QStringLiteral("Boîte");
    }

    void readsReplies()
    {
        QFETCH(QByteArray, bytes);
        SmtpReplyReader reader;
        std::optional<SmtpReply> reply;
        for (char byte : bytes) { // byte by byte, as a slow server sends
            QVERIFY(!reply);
            reader.feed(QByteArray(1, byte));
            reply = reader.next();
        }
        QVERIFY(reply);
        QTEST(reply->code, "code");
        QTEST(reply->enhanced, "enhanced");
        QTEST(reply->text, "text");
        QVERIFY(!reader.hasRest());
    }

    void isNeverGuessedAt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("mixed codes") << QByteArray("250-one\r\n550 two\r\n");
        QTest::newRow("web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n");
        QTest::newRow("code below 200") << QByteArray("100 go on\r\n");
        QTest::newRow("code above 599") << QByteArray("666 devil\r\n");
        QTest::newRow("letters after the code") << QByteArray("250x\r\n");
        QTest::newRow("line without end") << QByteArray(20'000, 'x');
    }

    void isNeverGuessedAt()
    {
        QFETCH(QByteArray, bytes);
        SmtpReplyReader reader;
        reader.feed(bytes);
        while (reader.next()) {
        }
        QVERIFY(reader.isBroken());
    }

    void aLongReplyIsKeptShort()
    {
        SmtpReplyReader reader;
        for (int i = 0; i < 500; ++i)
            reader.feed("250-" + QByteArray(60, 'a') + "\r\n");
        reader.feed("250 end\r\n");
        const std::optional<SmtpReply> reply = reader.next();
        QVERIFY(reply);
        QVERIFY(reply->text.size() <= 2000);
    }
};

QTEST_GUILESS_MAIN(SmtpReplyTest)
#include "tst_smtpreply.moc"
