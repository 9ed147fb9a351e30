#include "soap/soapfront.h"

#include <QSslSocket>

#include <algorithm>

SoapFront::SoapFront(Database &database, bool onlyListed, std::optional<QSslConfiguration> tls)
    : m_calls(database, onlyListed)
    , m_shared{m_calls, {}, 0, tls.has_value()}
    , m_tls(std::move(tls))
{
    connect(&m_daily, &QTimer::timeout, this, [this] { m_calls.tidy(); });
    m_daily.start(std::chrono::hours(24));
    m_calls.tidy();
}

SoapFront::~SoapFront()
{
    qDeleteAll(m_connections);
}

void SoapFront::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    auto *connection = new SoapConnection(socket, m_shared, nullptr);
    connect(connection, &SoapConnection::closed, this, [this, connection] { forget(connection); });
    m_connections.append(connection);
    if (m_tls) {
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
    }
    if (m_connections.size() <= mostConnections)
        return;
    // Whoever has waited longest without proving a key makes room for the newcomer.
    const auto idle = std::ranges::find_if(m_connections, [](SoapConnection *one) { return !one->isAtWork(); });
    if (idle != m_connections.end())
        (*idle)->refuseAsFull();
    if (m_connections.size() <= 2 * mostConnections)
        return;
    const auto leaving = std::ranges::find_if(m_connections, &SoapConnection::isLeaving);
    forget(leaving == m_connections.end() ? connection : *leaving);
}

void SoapFront::forget(SoapConnection *connection)
{
    if (!m_connections.removeOne(connection))
        return;
    connection->disconnect(this);
    connection->deleteLater();
    if (m_isFinishing && m_connections.isEmpty())
        Q_EMIT finished();
}

void SoapFront::finish()
{
    close();
    m_isFinishing = true;
    const QList<SoapConnection *> all = m_connections;
    for (SoapConnection *connection : all)
        if (!connection->isAtWork())
            forget(connection);
    if (m_connections.isEmpty())
        Q_EMIT finished();
}
