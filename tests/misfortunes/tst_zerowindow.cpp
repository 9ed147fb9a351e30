#include "smtp/smtpconnection.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Greets, says yes to everything up to 354, then reads no more. */
class DeafServer : public QTcpServer
{
public:
    DeafServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            socket = nextPendingConnection();
            socket->setReadBufferSize(4096);
            socket->write("220 hi\r\n");
            connect(socket, &QTcpSocket::readyRead, this, &DeafServer::answer);
        });
    }

    QTcpSocket *socket = nullptr;

private:
    void answer()
    {
        while (socket->canReadLine()) {
            const QByteArray line = socket->readLine();
            if (line == "DATA\r\n") {
                socket->disconnect(this);
                socket->write("354 go on\r\n");
            } else {
                socket->write("250 ok\r\n");
            }
        }
    }
};

SmtpAccount accountAt(quint16 port)
{
    SmtpAccount account;
    account.host = u"127.0.0.1"_s;
    account.port = port;
    account.tls = SmtpAccount::Tls::None;
    return account;
}

const QByteArray large = QByteArray("0123456789abcdef\r\n").repeated(1'500'000); // more than a system keeps on its way

} // namespace

/** The server stops reading in the middle of the body: what did not leave wholly was not delivered. */
class ZeroWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResetInTheBodyLeavesNoDoubt()
    {
        DeafServer server;
        Session session(server);
        QVERIFY(session.isStuckInTheBody());
        server.socket->abort();
        QTRY_COMPARE(session.lost.size(), 1);
        QCOMPARE(session.lost.first().first().toBool(), false);
    }

    void noProgressForTheTimeOfABlockEndsIt()
    {
        DeafServer server;
        SmtpTimeouts timeouts;
        timeouts.block = std::chrono::milliseconds(300);
        Session session(server, timeouts);
        QTRY_COMPARE_WITH_TIMEOUT(session.lost.size(), 1, 20'000);
        QCOMPARE(session.lost.first().first().toBool(), false);
        QCOMPARE(session.failure.code, u"smtp-timeout"_s);
    }

    void aNoInTheMiddleIsTheServersLastWord()
    {
        DeafServer server;
        Session session(server);
        QVERIFY(session.isStuckInTheBody());
        server.socket->write("552 5.3.4 Too large\r\n");
        QTRY_COMPARE(session.rejected.size(), 1);
        QCOMPARE(session.lost.size(), 0);
        QTRY_COMPARE(session.closed.size(), 1);
    }

    void aYesInTheMiddleIsNoYes()
    {
        DeafServer server;
        Session session(server);
        QVERIFY(session.isStuckInTheBody());
        server.socket->write("250 2.0.0 Ok\r\n");
        QTRY_COMPARE(session.lost.size(), 1);
        QCOMPARE(session.lost.first().first().toBool(), false);
        QCOMPARE(session.accepted.size(), 0);
        QCOMPARE(session.failure.code, u"smtp-protocol"_s);
    }

private:
    struct Session
    {
        explicit Session(DeafServer &server, std::optional<SmtpTimeouts> timeouts = {})
            : connection(accountAt(server.serverPort()), {}, nullptr, timeouts)
        {
            QObject::connect(&connection, &SmtpConnection::ready, &connection, [this] {
                connection.send(
                    {EmailAddress::parse(u"a@example.org").value(), EmailAddress::parse(u"b@example.org").value()},
                    large);
            });
            QObject::connect(&connection, &SmtpConnection::closed, &connection,
                             [this](const Failure &why) { failure = why; });
            connection.open();
        }
        bool isStuckInTheBody() { return leaving.wait(20'000); }

        SmtpConnection connection;
        Failure failure;
        QSignalSpy leaving{&connection, &SmtpConnection::bodyLeaving};
        QSignalSpy lost{&connection, &SmtpConnection::lost};
        QSignalSpy accepted{&connection, &SmtpConnection::accepted};
        QSignalSpy rejected{&connection, &SmtpConnection::rejected};
        QSignalSpy closed{&connection, &SmtpConnection::closed};
    };
};

QTEST_GUILESS_MAIN(ZeroWindow)
#include "tst_zerowindow.moc"
