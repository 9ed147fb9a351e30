#include "smtp/smtpconnection.h"
#include "support/enginebench.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Greets, says yes to everything up to 354, then reads no more; after the first message it reads like any other. */
class DeafServer : public QTcpServer
{
public:
    DeafServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *one = nextPendingConnection();
            if (!socket) {
                socket = one;
                one->setReadBufferSize(4096);
            }
            one->write("220 hi\r\n");
            connect(one, &QTcpSocket::readyRead, this, [this, one] { answer(one); });
        });
    }

    QTcpSocket *socket = nullptr; ///< the first, which is the deaf one
    bool isDeaf = false;
    QByteArrayList kept; ///< recipients

private:
    void answer(QTcpSocket *one)
    {
        if (m_body.contains(one)) {
            const QByteArray end = m_tail.value(one) + one->readAll();
            m_tail[one] = end.last(std::min<qsizetype>(end.size(), 5));
            if (m_tail[one] != "\r\n.\r\n")
                return;
            m_tail.remove(one);
            kept.append(m_body.take(one));
            one->write("250 kept\r\n");
        }
        while (one->canReadLine()) {
            const QByteArray line = one->readLine();
            if (line == "DATA\r\n") {
                one->write("354 go on\r\n");
                if (one == socket) {
                    isDeaf = true;
                    one->disconnect(this);
                    return;
                }
                m_body[one] = m_recipients.value(one);
                return;
            } else {
                if (line.startsWith("RCPT"))
                    m_recipients[one] = line.mid(8).trimmed();
                one->write("250 ok\r\n");
            }
        }
    }

    QHash<QTcpSocket *, QByteArray> m_recipients;
    QHash<QTcpSocket *, QByteArray> m_body; ///< being read, for this recipient
    QHash<QTcpSocket *, QByteArray> m_tail; ///< its last bytes
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

    /** Row 56, with the whole engine: the message is tried again, and nobody gets two. */
    void theEngineTriesItAgain_data()
    {
        QTest::addColumn<bool>("byReset");
        QTest::newRow("reset by the server") << true;
        QTest::newRow("no progress for too long") << false;
    }
    void theEngineTriesItAgain()
    {
        QFETCH(bool, byReset);
        DeafServer server;
        EngineBench bench({}, 2);
        bench.ledger.theAccount.port = server.serverPort();
        bench.body = large;
        bench.timeouts = SmtpTimeouts{};
        if (!byReset)
            bench.timeouts->block = std::chrono::milliseconds(500);
        bench.ledger.addSending(EngineBench::people(4));
        bench.start(true);
        QVERIFY(QTest::qWaitFor([&] { return server.isDeaf; }, 60'000));
        QVERIFY(bench.ended->isEmpty()); // it waits for the deaf one, and this very loop goes on
        if (byReset)
            server.socket->abort();
        QVERIFY(QTest::qWaitFor([&] { return !bench.ended->isEmpty(); }, 60'000));
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 4);
        QCOMPARE(server.kept.size(), 4); // no second copy
        QCOMPARE(QSet<QByteArray>(server.kept.begin(), server.kept.end()).size(), 4);
        for (const auto &[id, row] : bench.ledger.rows)
            QCOMPARE(row.row.attempts, 1);
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
