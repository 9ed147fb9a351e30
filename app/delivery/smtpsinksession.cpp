#include "delivery/smtpsinksession.h"

#include <QSslSocket>

namespace {

/** The address between `<` and `>`. */
QByteArray pathIn(const QByteArray &argument)
{
    const qsizetype from = argument.indexOf('<');
    const qsizetype to = argument.indexOf('>', from);
    return from >= 0 && to > from ? argument.mid(from + 1, to - from - 1) : QByteArray();
}

QByteArray withoutStuffedDots(QByteArray data)
{
    if (data.startsWith('.'))
        data.remove(0, 1);
    return data.replace("\r\n.", "\r\n");
}

} // namespace

SmtpSinkSession::SmtpSinkSession(SmtpSink &sink, QSslSocket *socket)
    : QObject(socket)
    , m_sink(sink)
    , m_socket(socket)
{
    connect(socket, &QSslSocket::readyRead, this, &SmtpSinkSession::read);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
}

void SmtpSinkSession::greet()
{
    reply(m_sink.m_behaviour.greeting);
}

void SmtpSinkSession::read()
{
    m_buffer += m_socket->readAll();
    while (m_socket->state() == QAbstractSocket::ConnectedState) {
        if (m_inData) {
            if (!takeData())
                return;
            continue;
        }
        const qsizetype end = m_buffer.indexOf("\r\n");
        if (end < 0)
            return;
        const QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 2);
        if (m_login != Login::None)
            continueLogin(line);
        else
            command(line);
    }
}

void SmtpSinkSession::command(const QByteArray &line)
{
    const SmtpSinkBehaviour &behaviour = m_sink.m_behaviour;
    const QByteArray verb = line.left(4).toUpper();
    if (verb == "EHLO" || verb == "HELO") {
        ehlo(verb == "EHLO");
    } else if (verb == "STAR" && behaviour.tls) {
        reply("220 2.0.0 Ready");
        m_buffer.clear();
        m_hasSender = false;
        m_socket->startServerEncryption();
    } else if (verb == "AUTH") {
        authenticate(line.mid(5));
    } else if (!behaviour.user.isEmpty() && !m_authenticated && verb != "QUIT" && verb != "RSET" && verb != "NOOP") {
        reply("530 5.7.0 Authentication required");
    } else if (verb == "MAIL") {
        if (m_hasSender)
            return reply("503 5.5.1 Nested MAIL");
        m_message = {pathIn(line), {}, {}};
        const QByteArray answer = behaviour.replyToMail ? behaviour.replyToMail(m_message.sender) : QByteArray();
        m_hasSender = answer.isEmpty() || answer.startsWith('2');
        reply(answer.isEmpty() ? "250 2.1.0 Ok" : answer);
    } else if (verb == "RCPT") {
        if (!m_hasSender)
            return reply("503 5.5.1 MAIL first");
        const QByteArray recipient = pathIn(line);
        const QByteArray answer = behaviour.replyToRcpt ? behaviour.replyToRcpt(recipient) : QByteArray();
        if (answer.isEmpty() || answer.startsWith('2'))
            m_message.recipients.append(recipient);
        reply(answer.isEmpty() ? "250 2.1.5 Ok" : answer);
    } else if (verb == "DATA") {
        if (m_message.recipients.isEmpty())
            return reply("503 5.5.1 RCPT first");
        m_inData = true;
        reply("354 Go ahead");
    } else if (verb == "RSET") {
        m_message = {};
        m_hasSender = false;
        reply("250 2.0.0 Ok");
    } else if (verb == "NOOP") {
        reply("250 2.0.0 Ok");
    } else if (verb == "QUIT") {
        reply("221 2.0.0 Bye");
        m_socket->disconnectFromHost();
    } else {
        reply("502 5.5.2 Command not recognised");
    }
}

void SmtpSinkSession::ehlo(bool extended)
{
    m_message = {};
    m_hasSender = false;
    if (!extended)
        return reply("250 localhost");
    QList<QByteArray> lines{"localhost"};
    lines += m_sink.m_behaviour.extensions;
    if (m_sink.m_behaviour.tls && !m_socket->isEncrypted())
        lines.append("STARTTLS");
    if (!m_sink.m_behaviour.user.isEmpty())
        lines.append("AUTH PLAIN LOGIN");
    for (qsizetype i = 0; i < lines.size(); ++i)
        reply((i + 1 < lines.size() ? "250-" : "250 ") + lines.at(i));
}

void SmtpSinkSession::authenticate(const QByteArray &argument)
{
    const QList<QByteArray> words = argument.split(' ');
    const QByteArray mechanism = words.value(0).toUpper();
    if (mechanism == "PLAIN") {
        const QList<QByteArray> parts = QByteArray::fromBase64(words.value(1)).split('\0');
        judgeLogin(parts.value(1), parts.value(2));
    } else if (mechanism == "LOGIN") {
        m_login = Login::User;
        reply("334 VXNlcm5hbWU6");
    } else {
        reply("504 5.5.4 Mechanism not known");
    }
}

void SmtpSinkSession::continueLogin(const QByteArray &response)
{
    const QByteArray text = QByteArray::fromBase64(response);
    if (m_login == Login::User) {
        m_user = text;
        m_login = Login::Password;
        reply("334 UGFzc3dvcmQ6");
    } else {
        m_login = Login::None;
        judgeLogin(m_user, text);
    }
}

void SmtpSinkSession::judgeLogin(const QByteArray &user, const QByteArray &password)
{
    m_authenticated = user == m_sink.m_behaviour.user && password == m_sink.m_behaviour.password;
    reply(m_authenticated ? "235 2.7.0 Welcome" : "535 5.7.8 Wrong user or password");
}

bool SmtpSinkSession::takeData()
{
    // A dot line right at the start ends an empty message.
    const bool isEmpty = m_buffer.startsWith(".\r\n");
    const qsizetype end = isEmpty ? 0 : m_buffer.indexOf("\r\n.\r\n");
    if (end < 0)
        return false;
    const qsizetype contentSize = isEmpty ? 0 : end + 2;
    const QByteArray content = withoutStuffedDots(m_buffer.left(contentSize));
    m_buffer.remove(0, contentSize + 3);
    m_inData = false;
    m_hasSender = false;
    endOfData(content);
    return true;
}

void SmtpSinkSession::endOfData(const QByteArray &content)
{
    using AtDot = SmtpSinkBehaviour::AtDot;
    m_message.content = content;
    const SmtpSinkBehaviour &behaviour = m_sink.m_behaviour;
    const AtDot fate = behaviour.atDot ? behaviour.atDot(content) : AtDot::Answer;
    if (fate != AtDot::Answer) {
        if (fate == AtDot::KeepAndVanish)
            m_sink.keep(m_message);
        m_socket->abort();
        return;
    }
    const QByteArray answer = behaviour.replyToDot ? behaviour.replyToDot(content) : QByteArray();
    const SinkMessage message = std::exchange(m_message, {});
    if (answer.isEmpty() || answer.startsWith('2'))
        m_sink.keep(message);
    reply(answer.isEmpty() ? "250 2.0.0 Ok: kept" : answer);
}

void SmtpSinkSession::reply(const QByteArray &line)
{
    m_socket->write(line + "\r\n");
}
