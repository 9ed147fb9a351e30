#include "soap/soapconnection.h"

#include "soap/soapfault.h"
#include "soap/xmlguard.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SoapConnection)
};

constexpr milliseconds headTime = std::chrono::seconds(8);
constexpr qint64 slowestRate = 64 * 1024;                  ///< bytes a second, after the first eight seconds
constexpr qint64 mostBodies = 4 * HttpReader::longestBody; ///< of all connections together
constexpr milliseconds farewellTime = std::chrono::seconds(2);
constexpr qint64 mostDiscarded = 256 * 1024 * 1024; ///< of a body nobody wants, while its sender still writes

QByteArray phraseFor(int status)
{
    static const QHash<int, QByteArray> phrases{{200, "OK"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {408, "Request Timeout"},
                                                {411, "Length Required"},
                                                {413, "Content Too Large"},
                                                {414, "URI Too Long"},
                                                {415, "Unsupported Media Type"},
                                                {431, "Request Header Fields Too Large"},
                                                {500, "Internal Server Error"},
                                                {501, "Not Implemented"},
                                                {503, "Service Unavailable"},
                                                {505, "HTTP Version Not Supported"}};
    return phrases.value(status, "Error");
}

/** Text of XML in UTF-8: SOAP 1.1 over HTTP (§6). */
bool isSoapType(const QByteArray &type)
{
    const QList<QByteArray> parts = type.toLower().split(';');
    const QByteArray media = parts.first().trimmed();
    if (media != "text/xml" && media != "application/xml")
        return false;
    return std::ranges::all_of(parts.mid(1), [](const QByteArray &part) {
        const QByteArray plain = QByteArray(part).replace('"', "").trimmed();
        return !plain.startsWith("charset") || plain == "charset=utf-8" || plain == "charset=us-ascii";
    });
}

/** What a caller wrote in Host, when it can be nothing but a name or an address with a port. */
QByteArray hostFrom(const QByteArray &host)
{
    static const QRegularExpression form(u"^([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(:[0-9]{1,5})?$"_s);
    return form.match(QString::fromLatin1(host)).hasMatch() ? host : QByteArray();
}

/** Why a request is no call, as its status has it. */
Failure notHttp(int status)
{
    using enum Failure::Kind;
    switch (status) {
    case 404:
        return {Refused, u"no-such-path"_s, Words::tr("There is nothing at this address."),
                Words::tr("Calls go to /, the contract is at /?wsdl.")};
    case 405:
        return {Refused, u"method"_s, Words::tr("Calls are sent with POST."),
                Words::tr("Check the program that sent it; the contract is at /?wsdl.")};
    case 411:
        return {Refused, u"no-length"_s, Words::tr("The request does not say how long it is."),
                Words::tr("Send it with Content-Length.")};
    case 413:
        return {Refused, u"too-large"_s,
                Words::tr("The request is larger than %1 MB.").arg(HttpReader::longestBody / (1024 * 1024)),
                Words::tr("Spread the records over several calls.")};
    case 415:
        return {Refused, u"content-coding"_s, Words::tr("The request is compressed."),
                Words::tr("Send it as it is, without Content-Encoding.")};
    default:
        break;
    }
    return {Failure::Kind::Refused, u"bad-request"_s, Words::tr("The request could not be understood."),
            Words::tr("Check the program that sent it, and whether it speaks SOAP 1.1 over HTTP.")};
}

} // namespace

SoapConnection::SoapConnection(QSslSocket *socket, Shared &shared, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_shared(shared)
    , m_peer(socket->peerAddress().toString())
    , m_begun(shared.calls.elapsed())
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(256 * 1024); // what we do not read, the sender keeps
    connect(m_socket, &QSslSocket::readyRead, this, &SoapConnection::onReadable);
    connect(m_socket, &QSslSocket::disconnected, this, &SoapConnection::closed);
    connect(m_socket, &QSslSocket::errorOccurred, this, [this] {
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            Q_EMIT closed();
    });
    connect(&m_deadline, &QTimer::timeout, this, &SoapConnection::onDeadline);
    m_deadline.setSingleShot(true);
    m_deadline.start(headTime);
}

SoapConnection::~SoapConnection()
{
    m_shared.bodies -= m_counted;
}

void SoapConnection::onReadable()
{
    while (m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->read(64 * 1024);
        if (bytes.isEmpty())
            return;
        m_received += bytes.size();
        if (m_phase == Phase::Receiving)
            receive(bytes);
        else if (m_received > mostDiscarded)
            m_socket->abort();
    }
}

void SoapConnection::receive(const QByteArray &bytes)
{
    QByteArrayView left(bytes);
    while (!left.isEmpty() && m_phase == Phase::Receiving) {
        left = left.sliced(m_reader.take(left));
        countBody();
        if (m_phase != Phase::Receiving)
            return;
        if (m_reader.state() == HttpReader::State::Refused)
            return refuse(m_reader.status(), notHttp(m_reader.status()), QString::fromLatin1(m_reader.reason()));
        if (m_reader.state() == HttpReader::State::Head)
            continue;
        if (!m_headChecked && !checkHead())
            return;
        if (m_reader.state() == HttpReader::State::Complete)
            return m_reader.head().method == "POST" ? answerCall() : answerGet();
    }
}

void SoapConnection::countBody()
{
    const qint64 size = m_reader.body().size();
    m_shared.bodies += size - m_counted;
    m_counted = size;
    if (m_shared.bodies > mostBodies && m_phase == Phase::Receiving)
        refuseAsFull();
}

void SoapConnection::refuseAsFull()
{
    refuse(503,
           {Failure::Kind::Refused, u"busy"_s, Words::tr("Too many calls at once."),
            Words::tr("Call again a little later.")},
           u"busy"_s);
}

/** Everything that can be said before the body is read; false when the answer is given. */
bool SoapConnection::checkHead()
{
    m_headChecked = true;
    const HttpHead &head = m_reader.head();
    const bool isReading = head.method == "GET" || head.method == "HEAD";
    if (head.method != "POST" && !isReading) {
        refuse(405, notHttp(405), u"method"_s);
        return false;
    }
    if (isReading && m_reader.state() == HttpReader::State::Complete)
        return true;
    if (isReading) {
        refuse(400, notHttp(400), u"body"_s);
        return false;
    }
    if (head.target != "/" && !head.target.startsWith("/?")) {
        refuse(404, notHttp(404), u"path"_s);
        return false;
    }
    if (!admit())
        return false;
    if (!isSoapType(head.value("content-type"))) {
        refuse(415,
               {Failure::Kind::Refused, u"content-type"_s, Words::tr("The request is not SOAP 1.1 in UTF-8."),
                Words::tr("Send it as text/xml; charset=utf-8.")},
               u"content-type"_s);
        return false;
    }
    if (m_reader.expectsContinue() && m_reader.state() == HttpReader::State::Body)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

bool SoapConnection::admit()
{
    const Result<ServiceKey> key = m_shared.calls.authenticate(m_reader.head(), m_peer);
    if (key) {
        m_key = *key;
        return true;
    }
    const Failure failure = key.error();
    if (failure.kind == Failure::Kind::Broken) {
        refuse(500, failure, failure.code);
        return false;
    }
    // Nobody is slowed by others: each address has its own count. Meanwhile nothing of the body is kept.
    m_phase = Phase::Waiting;
    const milliseconds wait =
        failure.code == "no-key"_L1 ? milliseconds::zero() : m_shared.delays.note(m_peer, m_shared.calls.elapsed());
    QTimer::singleShot(wait, this, [this, failure] { refuse(401, failure, failure.code); });
    return false;
}

void SoapConnection::answerGet()
{
    const QByteArray query = m_reader.head().target.mid(m_reader.head().target.indexOf('?') + 1).toLower();
    const bool isRoot = m_reader.head().target.startsWith("/?");
    if (!isRoot || (query != "wsdl" && query != "singlewsdl"))
        return refuse(404, notHttp(404), u"path"_s);
    const QByteArray asked = hostFrom(m_reader.head().value("host"));
    const QString address = m_socket->localAddress().toString();
    const QByteArray own =
        (address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address).arg(m_socket->localPort()).toLatin1();
    answer({200,
            m_shared.calls.wsdl((m_shared.isSecure ? "https://" : "http://") + (asked.isEmpty() ? own : asked) + '/')});
}

void SoapConnection::answerCall()
{
    const QByteArray body = m_reader.takeBody();
    if (const Result<void> passes = XmlGuard::check(body); !passes)
        return refuse(400, passes.error(), passes.error().code);
    answer(m_shared.calls.call(m_key, body, m_peer));
    countBody();
}

void SoapConnection::refuse(int status, const Failure &failure, const QString &code)
{
    m_shared.calls.logRefusal(code, m_peer, m_key);
    Failure told = failure;
    if (status == 401)
        told.code = u"not-accepted"_s; // why is for the log alone
    const QByteArray field = status == 401   ? "WWW-Authenticate: Basic realm=\"Envoi\", charset=\"UTF-8\"\r\n"
                             : status == 405 ? "Allow: GET, HEAD, POST\r\n"
                             : status == 503 ? "Retry-After: 1\r\n"
                                             : "";
    answer({status, soapFault(status >= 500 ? FaultParty::Server : FaultParty::Client, told)}, field);
}

void SoapConnection::answer(const SoapReply &reply, const QByteArray &field)
{
    if (m_phase == Phase::Answering)
        return;
    m_phase = Phase::Answering;
    m_socket->write("HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + phraseFor(reply.status) + "\r\n" +
                    "Content-Type: " + reply.type + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) +
                    "\r\n" + field +
                    "X-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n");
    if (m_reader.head().method != "HEAD") // RFC 9110 §9.3.2: the same head, and nothing after it
        m_socket->write(reply.body);
    m_unsent = m_socket->bytesToWrite() + 1;
    m_discarded = m_received;
    m_deadline.start(farewellTime);
    // A caller who is still writing would lose the answer if we closed now: what comes is thrown away until he is done.
    if (m_reader.state() == HttpReader::State::Complete)
        m_socket->disconnectFromHost();
    else
        m_socket->flush();
}

void SoapConnection::onDeadline()
{
    if (m_phase == Phase::Answering) {
        const qint64 unsent = m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
        const bool isReading = unsent > 0 && unsent < std::exchange(m_unsent, unsent);
        const bool isSending =
            m_received - std::exchange(m_discarded, m_received) > slowestRate * farewellTime.count() / 1000;
        if (isReading || isSending) // a long answer over a slow line, or a long body nobody wants
            m_deadline.start(farewellTime);
        else
            m_socket->abort();
        return;
    }
    const milliseconds passed = m_shared.calls.elapsed() - m_begun;
    const milliseconds allowed = headTime + milliseconds(m_reader.body().size() * 1000 / slowestRate);
    if (m_headChecked && passed < allowed) {
        m_deadline.start(allowed - passed);
        return;
    }
    refuse(408,
           {Failure::Kind::Refused, u"too-slow"_s, Words::tr("The request did not come in time."),
            Words::tr("Send it again.")},
           u"too-slow"_s);
}
