#pragma once

#include "soap/soapconnection.h"

#include <QSslConfiguration>
#include <QTcpServer>

/** Listens, and keeps the connections few. Lives in the thread of the server. */
class SoapFront : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr int mostConnections = 64;

    SoapFront(Database &database, bool onlyListed, std::optional<QSslConfiguration> tls);
    ~SoapFront() override;

    /** Listens no more, lets calls under way finish, then says so. */
    void finish();

Q_SIGNALS:
    void finished();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void forget(SoapConnection *connection);

    SoapCalls m_calls;
    SoapConnection::Shared m_shared;
    std::optional<QSslConfiguration> m_tls;
    QList<SoapConnection *> m_connections; ///< in the order they came
    QTimer m_daily;
    bool m_isFinishing = false;
};
