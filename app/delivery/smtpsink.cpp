#include "delivery/smtpsink.h"

#include "delivery/smtpsinksession.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QSslSocket>
#include <QTcpServer>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SmtpSink)
};

/** Hands its connections over as sockets that can speak TLS. */
class TlsCapableServer : public QTcpServer
{
public:
    using NewSocket = std::function<void(QSslSocket *)>;

    TlsCapableServer(NewSocket newSocket, QObject *parent)
        : QTcpServer(parent)
        , m_newSocket(std::move(newSocket))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        if (socket->setSocketDescriptor(descriptor))
            m_newSocket(socket);
        else
            delete socket;
    }

private:
    NewSocket m_newSocket;
};

} // namespace

SmtpSink::SmtpSink(SmtpSinkBehaviour behaviour, QObject *parent)
    : QObject(parent)
    , m_behaviour(std::move(behaviour))
    , m_server(new TlsCapableServer(
          [this](QSslSocket *socket) {
              socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
              auto *session = new SmtpSinkSession(*this, socket);
              if (m_behaviour.tls)
                  socket->setSslConfiguration(*m_behaviour.tls);
              if (!m_behaviour.implicitTls) {
                  session->greet();
                  return;
              }
              connect(socket, &QSslSocket::encrypted, session, &SmtpSinkSession::greet);
              socket->startServerEncryption();
          },
          this))
{
}

SmtpSink::~SmtpSink() = default;

Result<void> SmtpSink::listen(const QString &address, quint16 port)
{
    const QHostAddress host(address);
    if (!host.isLoopback())
        return refused(QStringLiteral("sink-address"),
                       Words::tr("The built-in mail server only listens on this computer, not on %1.").arg(address),
                       Words::tr("Give 127.0.0.1 and a port."));
    if (!m_server->listen(host, port))
        return broken(
            QStringLiteral("sink-listen"),
            Words::tr("The built-in mail server cannot listen on port %1: %2.").arg(port).arg(m_server->errorString()),
            Words::tr("Choose another port, or 0 for any free one."));
    return {};
}

quint16 SmtpSink::port() const
{
    return m_server->serverPort();
}

void SmtpSink::stop()
{
    m_server->close();
}

QHash<QByteArray, int> SmtpSink::copiesByRecipient() const
{
    QHash<QByteArray, int> copies;
    for (const SinkMessage &message : m_messages)
        for (const QByteArray &recipient : message.recipients)
            ++copies[recipient];
    return copies;
}

void SmtpSink::keep(const SinkMessage &message)
{
    ++m_count;
    if (m_keepsMessages)
        m_messages.append(message);
    if (!m_folder.isEmpty()) {
        QFile file(QDir(m_folder).filePath(QStringLiteral("%1.eml").arg(m_count, 8, 10, QLatin1Char('0'))));
        if (file.open(QIODevice::WriteOnly))
            file.write(message.content);
    }
    Q_EMIT received(message);
}
