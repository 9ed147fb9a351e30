#include "smtp/smtpconnection.h"

#include "delivery/smtpsink.h"
#include "smtp/accounttest.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace {

Envelope envelope()
{
    return {EmailAddress::parse(u"ann@example.org").value(), EmailAddress::parse(u"bob@example.org").value()};
}

SmtpAccount accountAt(quint16 port, SmtpAccount::Tls tls = SmtpAccount::Tls::None)
{
    SmtpAccount account;
    account.name = QStringLiteral("sink");
    account.host = QStringLiteral("127.0.0.1");
    account.port = port;
    account.tls = tls;
    return account;
}

/** One connection with everything it says. */
struct Peer
{
    explicit Peer(const SmtpAccount &account, const QString &password = {})
        : connection(account, password, nullptr, quick())
    {
        QObject::connect(&connection, &SmtpConnection::closed, &connection,
                         [this](const Failure &why) { failure = why; });
        QObject::connect(&connection, &SmtpConnection::lost, &connection, [this](bool dot) { afterDot = dot; });
    }
    static SmtpTimeouts quick()
    {
        SmtpTimeouts timeouts;
        timeouts.greeting = timeouts.command = timeouts.data = timeouts.dot = std::chrono::milliseconds(1500);
        timeouts.behind = std::chrono::milliseconds(100);
        return timeouts;
    }
    bool becomesReady()
    {
        connection.open();
        return ready.wait(3000);
    }

    SmtpConnection connection;
    QSignalSpy ready{&connection, &SmtpConnection::ready};
    QSignalSpy accepted{&connection, &SmtpConnection::accepted};
    QSignalSpy rejected{&connection, &SmtpConnection::rejected};
    QSignalSpy closed{&connection, &SmtpConnection::closed};
    Failure failure;
    std::optional<bool> afterDot;
};

} // namespace

class SmtpConnectionTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSslConfiguration m_tls;

private Q_SLOTS:
    /** A certificate of our own for 127.0.0.1, which no authority vouches for. */
    void initTestCase()
    {
        const QString key = m_folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = m_folder.filePath(QStringLiteral("certificate.pem"));
        QCOMPARE(
            QProcess::execute(QStringLiteral("openssl"),
                              {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
                               "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate}),
            0);
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        m_tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        m_tls.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    }

    void deliversOneMessageAfterAnother()
    {
        SmtpSink sink;
        QVERIFY(sink.listen());
        Peer peer(accountAt(sink.port()));
        QVERIFY(peer.becomesReady());
        for (int i = 0; i < 3; ++i) {
            peer.connection.send(envelope(), "Subject: hello\r\n\r\n.dot first\r\n");
            QTRY_COMPARE(peer.accepted.count(), i + 1);
        }
        QCOMPARE(sink.messages().size(), 3);
        QCOMPARE(sink.messages().last().content, QByteArray("Subject: hello\r\n\r\n.dot first\r\n"));
    }

    void aMessageMayFollowTheBodyOfAnother()
    {
        SmtpSink sink;
        QVERIFY(sink.listen());
        Peer peer(accountAt(sink.port()));
        QVERIFY(peer.becomesReady());
        QVERIFY(!peer.connection.follow(envelope(), "too early"));
        int more = 3;
        connect(&peer.connection, &SmtpConnection::bodyLeaving, &peer.connection, [&] {
            if (more-- > 0)
                QVERIFY(peer.connection.follow(envelope(), "Subject: " + QByteArray::number(more) + "\r\n"));
        });
        peer.connection.send(envelope(), "Subject: first\r\n");
        QTRY_COMPARE(peer.accepted.count(), 4);
        QVERIFY(peer.connection.isReady());
        QList<QByteArray> contents;
        for (const auto &message : sink.messages())
            contents.append(message.content);
        QCOMPARE(contents,
                 QList<QByteArray>({"Subject: first\r\n", "Subject: 2\r\n", "Subject: 1\r\n", "Subject: 0\r\n"}));
    }

    /** What it kept is known; what it forgot has not left. */
    void aServerThatForgetsWhatFollowedIsNotWaitedForLong()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            socket->write("220 hi\r\n");
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const QByteArray said = socket->readAll();
                if (said.startsWith("EHLO"))
                    socket->write("250-hi\r\n250 PIPELINING\r\n");
                else if (said.startsWith("MAIL"))
                    socket->write("250 ok\r\n250 ok\r\n354 go\r\n");
                else
                    socket->write("250 kept\r\n");
            });
        });
        Peer peer(accountAt(server.serverPort()));
        QVERIFY(peer.becomesReady());
        connect(&peer.connection, &SmtpConnection::bodyLeaving, &peer.connection,
                [&] { QVERIFY(peer.connection.follow(envelope(), "second")); });
        peer.connection.send(envelope(), "first");
        QTRY_COMPARE(peer.closed.count(), 1);
        QCOMPARE(peer.accepted.count(), 1);
        QCOMPARE(peer.afterDot, std::optional(false));
    }

    void whoHearsThatTheBodyIsLeavingMayKeepItBack()
    {
        SmtpSink sink;
        QVERIFY(sink.listen());
        Peer peer(accountAt(sink.port()));
        QVERIFY(peer.becomesReady());
        connect(&peer.connection, &SmtpConnection::bodyLeaving, &peer.connection, &SmtpConnection::quit);
        peer.connection.send(envelope(), "hello");
        QTRY_COMPARE(peer.closed.count(), 1);
        QCOMPARE(peer.accepted.count(), 0);
        QCOMPARE(sink.count(), 0);
    }

    void aRefusedRecipientLeavesTheConnectionUsable()
    {
        SmtpSinkBehaviour behaviour;
        bool refuse = true;
        behaviour.replyToRcpt = [&](const QByteArray &) {
            return std::exchange(refuse, false) ? QByteArray("550 5.1.1 No") : QByteArray();
        };
        SmtpSink sink(behaviour);
        QVERIFY(sink.listen());
        Peer peer(accountAt(sink.port()));
        QVERIFY(peer.becomesReady());
        peer.connection.send(envelope(), "hello");
        QTRY_COMPARE(peer.rejected.count(), 1);
        QVERIFY(peer.connection.isReady());
        peer.connection.send(envelope(), "hello");
        QTRY_COMPARE(peer.accepted.count(), 1);
    }

    void aServerThatVanishesAfterTheDotLeavesTheFateUnknown()
    {
        SmtpSinkBehaviour behaviour;
        behaviour.atDot = [](const QByteArray &) { return SmtpSinkBehaviour::AtDot::KeepAndVanish; };
        SmtpSink sink(behaviour);
        QVERIFY(sink.listen());
        Peer peer(accountAt(sink.port()));
        QVERIFY(peer.becomesReady());
        peer.connection.send(envelope(), "hello");
        QTRY_COMPARE(peer.closed.count(), 1);
        QCOMPARE(peer.afterDot, std::optional(true));
    }

    void aServerThatVanishesBeforeTheBodyMaySafelyBeTriedAgain()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            socket->write("220 hi\r\n");
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().startsWith("EHLO"))
                    socket->write("250 hi\r\n");
                else
                    socket->disconnectFromHost();
            });
        });
        Peer peer(accountAt(server.serverPort()));
        QVERIFY(peer.becomesReady());
        peer.connection.send(envelope(), "hello");
        QTRY_COMPARE(peer.closed.count(), 1);
        QCOMPARE(peer.afterDot, std::optional(false));
    }

    void anUnknownCertificateIsNotTrustedAndItsFingerprintIsShown()
    {
        SmtpSinkBehaviour behaviour;
        behaviour.tls = m_tls;
        SmtpSink sink(behaviour);
        QVERIFY(sink.listen());
        Peer peer(accountAt(sink.port(), SmtpAccount::Tls::StartTls));
        peer.connection.open();
        QTRY_COMPARE(peer.closed.count(), 1);
        QCOMPARE(peer.failure.code, QStringLiteral("smtp-certificate"));
        const QString fingerprint =
            QString::fromLatin1(m_tls.localCertificate().digest(QCryptographicHash::Sha256).toHex());
        QVERIFY(peer.failure.message.contains(fingerprint));

        SmtpAccount pinned = accountAt(sink.port(), SmtpAccount::Tls::StartTls);
        pinned.certificate = fingerprint;
        Peer trusting(pinned);
        QVERIFY(trusting.becomesReady());
        QVERIFY(trusting.connection.tlsVersion().startsWith(QStringLiteral("TLS 1.")));

        pinned.certificate = QString(64, u'0');
        Peer other(pinned);
        other.connection.open();
        QTRY_COMPARE(other.closed.count(), 1);
        QCOMPARE(other.failure.code, QStringLiteral("smtp-certificate"));
    }

    void implicitTlsSpeaksBeforeTheGreeting()
    {
        SmtpSinkBehaviour behaviour;
        behaviour.tls = m_tls;
        behaviour.implicitTls = true;
        behaviour.user = "ann";
        behaviour.password = "secret";
        SmtpSink sink(behaviour);
        QVERIFY(sink.listen());
        SmtpAccount account = accountAt(sink.port(), SmtpAccount::Tls::Implicit);
        account.user = QStringLiteral("ann");
        account.certificate = QString::fromLatin1(m_tls.localCertificate().digest(QCryptographicHash::Sha256).toHex());
        const auto report = testAccount(account, QStringLiteral("secret"));
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        const auto wrong = testAccount(account, QStringLiteral("guess"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, QStringLiteral("smtp-password"));
    }

    void whatIsNoMailServerIsNamed()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server,
                [&] { server.nextPendingConnection()->write("HTTP/1.1 200 OK\r\n\r\n"); });
        Peer peer(accountAt(server.serverPort()));
        peer.connection.open();
        QTRY_COMPARE(peer.closed.count(), 1);
        QCOMPARE(peer.failure.code, QStringLiteral("smtp-not-mail"));
    }

    void aSilentServerIsGivenUp()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Peer peer(accountAt(server.serverPort()));
        peer.connection.open();
        QTRY_COMPARE_WITH_TIMEOUT(peer.closed.count(), 1, 6000);
        QCOMPARE(peer.failure.code, QStringLiteral("smtp-timeout"));
    }

    void aClosedPortIsSaidSo()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        Peer peer(accountAt(port));
        peer.connection.open();
        QTRY_COMPARE(peer.closed.count(), 1);
        QCOMPARE(peer.failure.code, QStringLiteral("smtp-connect"));
    }

    void postfixSinkTakesWhatWeSend()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("smtp-sink"), {"/usr/sbin", "/usr/bin"});
        if (program.isEmpty())
            QSKIP("smtp-sink (package postfix) is not installed");
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 port = probe.serverPort();
        probe.close();
        QProcess sink;
        sink.start(program, {"-u", "nobody", QStringLiteral("127.0.0.1:%1").arg(port), "10"});
        QVERIFY(sink.waitForStarted());
        const auto answers = [port] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            return socket.waitForConnected(200);
        };
        QTRY_VERIFY(answers());
        Peer peer(accountAt(port));
        QVERIFY(peer.becomesReady());
        peer.connection.send(envelope(), "Subject: hello\r\n\r\nhello\r\n");
        QTRY_COMPARE(peer.accepted.count(), 1);
        sink.kill();
        sink.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(SmtpConnectionTest)
#include "tst_smtpconnection.moc"
