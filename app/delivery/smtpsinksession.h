#pragma once

#include "delivery/smtpsink.h"

class QSslSocket;

/** One client of the built-in server (RFC 5321, the receiving side, as little as a sender needs). */
class SmtpSinkSession : public QObject
{
    Q_OBJECT

public:
    SmtpSinkSession(SmtpSink &sink, QSslSocket *socket);

    void greet();

private:
    enum class Login { None, User, Password };

    void read();
    /** One command line, without its CRLF. */
    void command(const QByteArray &line);
    void ehlo(bool extended);
    void authenticate(const QByteArray &argument);
    void continueLogin(const QByteArray &response);
    void judgeLogin(const QByteArray &user, const QByteArray &password);
    /** Looks for the end of the data; false while it has not come. */
    bool takeData();
    void endOfData(const QByteArray &content);
    void reply(const QByteArray &line);

    SmtpSink &m_sink;
    QSslSocket *m_socket;
    QByteArray m_buffer;
    SinkMessage m_message;
    bool m_inData = false;
    bool m_hasSender = false;
    bool m_authenticated = false;
    Login m_login = Login::None;
    QByteArray m_user;
};
