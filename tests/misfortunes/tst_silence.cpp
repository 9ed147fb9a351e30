#include "smtp/smtpconnection.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The server falls silent: it is given the time of the table, no less, and what that means depends on the moment. */
class Silence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimesAreThoseOfTheTable() // reliability §1.3
    {
        const SmtpTimeouts usual;
        QCOMPARE(usual.connect, std::chrono::milliseconds(30s));
        QCOMPARE(usual.greeting, std::chrono::milliseconds(60s));
        QCOMPARE(usual.command, std::chrono::milliseconds(300s));
        QCOMPARE(usual.data, std::chrono::milliseconds(120s));
        QCOMPARE(usual.block, std::chrono::milliseconds(180s));
        QCOMPARE(usual.dot, std::chrono::milliseconds(600s));
    }

    void silenceAt_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<bool>("inTransaction");
        QTest::addColumn<bool>("afterDot");
        QTest::newRow("greeting") << QByteArray("connect") << false << false;
        QTest::newRow("EHLO") << QByteArray("EHLO") << false << false;
        QTest::newRow("MAIL") << QByteArray("MAIL") << true << false;
        QTest::newRow("RCPT") << QByteArray("RCPT") << true << false;
        QTest::newRow("DATA") << QByteArray("DATA") << true << false;
        QTest::newRow("dot") << QByteArray(".\r\n") << true << true;
    }

    void silenceAt()
    {
        QFETCH(QByteArray, command);
        QFETCH(bool, inTransaction);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server,
                [&] { speakUntil(command, server.nextPendingConnection()); });
        SmtpAccount account;
        account.host = u"127.0.0.1"_s;
        account.port = server.serverPort();
        account.tls = SmtpAccount::Tls::None;
        SmtpTimeouts timeouts;
        timeouts.greeting = timeouts.command = timeouts.data = timeouts.dot = 300ms;
        SmtpConnection connection(account, {}, nullptr, timeouts);
        connect(&connection, &SmtpConnection::ready, &connection, [&] {
            connection.send(
                {EmailAddress::parse(u"a@example.org").value(), EmailAddress::parse(u"b@example.org").value()},
                "hello");
        });
        QSignalSpy lost(&connection, &SmtpConnection::lost);
        QSignalSpy closed(&connection, &SmtpConnection::closed);
        QString code;
        connect(&connection, &SmtpConnection::closed, &connection, [&](const Failure &why) { code = why.code; });
        connection.open();
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 20'000);
        QCOMPARE(code, u"smtp-timeout"_s);
        QCOMPARE(lost.size(), inTransaction ? 1 : 0);
        if (inTransaction)
            QTEST(lost.first().first().toBool(), "afterDot");
    }

    void theGreetingMayBeGivenMoreTime()
    {
        SmtpAccount account;
        account.name = u"Lent"_s;
        account.host = u"mail.example"_s;
        account.greetingSeconds = 300;
        QVERIFY(checked(account));
        account.greetingSeconds = 301;
        QCOMPARE(checked(account).error().code, u"account-greeting"_s);
    }

private:
    static void speakUntil(const QByteArray &command, QTcpSocket *socket)
    {
        if (command == "connect")
            return;
        socket->write("220 hi\r\n");
        connect(socket, &QTcpSocket::readyRead, socket, [command, socket] {
            while (socket->canReadLine()) {
                const QByteArray line = socket->readLine();
                if (line.startsWith(command))
                    socket->disconnect();
                else if (line.startsWith("DATA"))
                    socket->write("354 go on\r\n");
                else if (line != "hello\r\n")
                    socket->write("250 ok\r\n");
            }
        });
    }
};

QTEST_GUILESS_MAIN(Silence)
#include "tst_silence.moc"
