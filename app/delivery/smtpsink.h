#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <optional>

class QTcpServer;
class QTcpSocket;
class SmtpSinkSession;

/** One message as the built-in server received it: dots unstuffed, line ends CRLF. */
struct SinkMessage
{
    QByteArray sender;
    QList<QByteArray> recipients;
    QByteArray content;
};

/** How the built-in server answers; the defaults accept everything. Tests make it refuse, stall or vanish. */
struct SmtpSinkBehaviour
{
    /** A reply line without CRLF; empty means the usual positive one. */
    using Answer = std::function<QByteArray(const QByteArray &argument)>;

    QByteArray greeting = "220 localhost ESMTP Envoi";
    QList<QByteArray> extensions = {"PIPELINING", "8BITMIME", "SMTPUTF8", "SIZE 52428800", "ENHANCEDSTATUSCODES"};
    Answer replyToMail;
    Answer replyToRcpt;
    Answer replyToDot; ///< argument: the content
    /** What happens at the final dot instead of a reply. */
    enum class AtDot { Answer, KeepAndVanish, ForgetAndVanish };
    std::function<AtDot(const QByteArray &content)> atDot;
    QByteArray user; ///< not empty: AUTH PLAIN or LOGIN with this user and password is required
    QByteArray password;
    std::optional<QSslConfiguration> tls; ///< with a certificate and key: STARTTLS is offered
    bool implicitTls = false;
};

/**
 * A small mail server on this computer that delivers to nobody: it shows the demonstration, rehearses sendings and
 * stands in for real servers in tests. Listens on the loopback interface only.
 */
class SmtpSink : public QObject
{
    Q_OBJECT

public:
    explicit SmtpSink(SmtpSinkBehaviour behaviour = {}, QObject *parent = nullptr);
    ~SmtpSink() override;

    /** Port 0: any free one. Refused for an address that is not loopback. */
    Result<void> listen(const QString &address = QStringLiteral("127.0.0.1"), quint16 port = 0);
    quint16 port() const;
    void stop();

    /** Whether messages() is filled; on by default. */
    void keepMessages(bool keep) { m_keepsMessages = keep; }
    /** Also writes each message to a file of this folder. */
    void writeTo(const QString &folder) { m_folder = folder; }

    const QList<SinkMessage> &messages() const { return m_messages; }
    qint64 count() const { return m_count; }
    /** How many messages each recipient got. */
    QHash<QByteArray, int> copiesByRecipient() const;
    SmtpSinkBehaviour &behaviour() { return m_behaviour; }

Q_SIGNALS:
    void received(const SinkMessage &message);

private:
    friend class SmtpSinkSession;
    void keep(const SinkMessage &message);

    SmtpSinkBehaviour m_behaviour;
    QTcpServer *m_server;
    bool m_keepsMessages = true;
    QString m_folder;
    QList<SinkMessage> m_messages;
    qint64 m_count = 0;
};
