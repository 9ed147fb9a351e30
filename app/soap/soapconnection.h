#pragma once

#include "soap/httprequest.h"
#include "soap/logindelays.h"
#include "soap/soapcalls.h"

#include <QObject>
#include <QTimer>

class QSslSocket;

/**
 * One connection, one request (RFC 9112 §9.6: every answer closes it, so no second request can hide in the first).
 *
 * Why our own front instead of KDSoapServer: that one reads a body of any size before it asks who calls, and hands it
 * to the parser as it is. Here the head is limited, the key is checked on the head alone, the body is limited and
 * checked byte by byte, and only then does a parser see it.
 */
class SoapConnection : public QObject
{
    Q_OBJECT

public:
    struct Shared ///< by all connections of a server
    {
        SoapCalls &calls;
        LoginDelays delays;
        qint64 bodies = 0; ///< bytes of bodies being received
        bool isSecure = false;
    };
    /** Takes the socket, which is connected. */
    SoapConnection(QSslSocket *socket, Shared &shared, QObject *parent);
    ~SoapConnection() override;

    /** Has proved a key, or is being answered: it is let finish when the server stops. */
    bool isAtWork() const { return m_phase == Phase::Answering || m_key.id.isValid(); }
    /** Was refused, and does not go. */
    bool isLeaving() const { return m_phase == Phase::Answering && !m_key.id.isValid(); }
    void refuseAsFull();

Q_SIGNALS:
    void closed();

private:
    enum class Phase { Receiving, Waiting, Answering };

    void onReadable();
    void onDeadline();
    void receive(const QByteArray &bytes);
    bool checkHead();
    bool admit();
    void answerGet();
    void answerCall();
    void refuse(int status, const Failure &failure, const QString &code);
    void answer(const SoapReply &reply, const QByteArray &field = {});
    void countBody();

    QSslSocket *m_socket;
    Shared &m_shared;
    QString m_peer;
    HttpReader m_reader;
    Phase m_phase = Phase::Receiving;
    bool m_headChecked = false;
    ServiceKey m_key;
    qint64 m_received = 0;
    qint64 m_counted = 0;   ///< in Shared::bodies
    qint64 m_unsent = 0;    ///< of the answer, when last looked at
    qint64 m_discarded = 0; ///< of what came after the answer, when last looked at
    milliseconds m_begun{};
    QTimer m_deadline;
};
