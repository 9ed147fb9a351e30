#include "smtp/smtpconnection.h"

#include "smtp/messagebody.h"
#include "smtp/sessionfailures.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include <array>

namespace {

/** What TLS adds to the last octets of a write, at most: two records of it. */
constexpr qint64 framing = 256;

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

SmtpTimeouts timeoutsFor(const SmtpAccount &account)
{
    SmtpTimeouts timeouts;
    timeouts.greeting = std::chrono::seconds(account.greetingSeconds);
    return timeouts;
}

} // namespace

SmtpConnection::SmtpConnection(const SmtpAccount &account, const QString &secret, QObject *parent,
                               std::optional<SmtpTimeouts> timeouts)
    : QObject(parent)
    , m_account(account)
    , m_timeouts(timeouts.value_or(timeoutsFor(account)))
    , m_dialogue(account, secret)
    , m_tls(account.tls == SmtpAccount::Tls::None ? nullptr : new QSslSocket(this))
    , m_socket(m_tls ? m_tls : new QTcpSocket(this))
{
    if (m_tls)
        prepareTls();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &SmtpConnection::onPatience);
    connect(m_socket, &QTcpSocket::connected, this, [this] {
        // Commands are written whole; waiting to merge them would cost 40 ms each with delayed acknowledgements.
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_isEncrypting = m_account.usesImplicitTls();
        waitAtMost(m_timeouts.greeting);
    });
    connect(m_socket, &QTcpSocket::readyRead, this, &SmtpConnection::readReplies);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
        m_unsent = std::max<qint64>(0, m_unsent - bytes);
        noteProgress();
    });
    connect(m_socket, &QTcpSocket::errorOccurred, this, &SmtpConnection::socketFailed);
}

void SmtpConnection::prepareTls()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls->setSslConfiguration(configuration);
    connect(m_tls, &QSslSocket::encrypted, this, &SmtpConnection::checkPinnedCertificate);
    connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &SmtpConnection::noteProgress);
    connect(m_tls, &QSslSocket::sslErrors, this, &SmtpConnection::judgeCertificate);
}

SmtpConnection::~SmtpConnection()
{
    m_isOver = true;
    m_socket->disconnect(this);
}

void SmtpConnection::open()
{
    waitAtMost(m_timeouts.connect);
    if (m_account.usesImplicitTls())
        m_tls->connectToHostEncrypted(m_account.host, m_account.port);
    else
        m_socket->connectToHost(m_account.host, m_account.port);
}

void SmtpConnection::send(const Envelope &envelope, const QByteArray &message)
{
    m_form = m_dialogue.bodyFormFor(message.size());
    m_body = m_form == SmtpDialogue::BodyForm::Chunk ? asLastChunk(message) : asDataBlock(message, std::move(m_body));
    m_bodyWritten = false;
    SmtpDialogue::Step step;
    if (const std::optional<qsizetype> longest = lineLongerThan(longestLineAllowed, m_body))
        step = {{},
                SmtpDialogue::Event::Rejected,
                SmtpStage::MailFrom,
                SmtpReply{554, QStringLiteral("5.6.0"), sessionFailure::lineTooLong(*longest)},
                {}};
    else
        step = m_dialogue.startTransaction(envelope, m_body.size(), hasEightBitOctets(m_body), m_form);
    if (step.event == SmtpDialogue::Event::Rejected) // told later: the caller has not returned from send() yet
        QMetaObject::invokeMethod(
            this, [this, step] { take(step); }, Qt::QueuedConnection);
    else
        take(step);
}

bool SmtpConnection::follow(const Envelope &envelope, const QByteArray &message)
{
    if (!m_bodyLeaves || m_isOver || m_dialogue.bodyFormFor(message.size()) != SmtpDialogue::BodyForm::DataBlock)
        return false;
    m_nextBody = asDataBlock(message, std::move(m_nextBody));
    if (lineLongerThan(longestLineAllowed, m_nextBody))
        return false;
    const auto commands = m_dialogue.follow(envelope, m_nextBody.size(), hasEightBitOctets(m_nextBody));
    m_bodyLeaves = false;
    m_behind = commands.value_or(QByteArray());
    return commands.has_value();
}

void SmtpConnection::quit()
{
    if (m_isOver)
        return;
    m_isOver = true;
    stopWaiting();
    if (m_dialogue.isIdle() && m_socket->state() == QAbstractSocket::ConnectedState) {
        m_socket->write("QUIT\r\n");
        m_socket->disconnectFromHost();
    } else {
        m_socket->abort();
    }
    tellCertainVerdict();
    Q_EMIT closed({}, m_dialogue.stage(), {});
}

QString SmtpConnection::tlsVersion() const
{
    switch (m_tls ? m_tls->sessionProtocol() : QSsl::UnknownProtocol) {
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    default:
        return {};
    }
}

void SmtpConnection::readReplies()
{
    std::array<char, 1024> octets{};
    for (qint64 count = 0; (count = m_socket->read(octets.data(), qint64(octets.size()))) > 0;)
        m_reader.feed({octets.data(), count});
    while (!m_isOver) {
        const std::optional<SmtpReply> reply = m_reader.next();
        if (!reply)
            break;
        if (m_bodyWritten && m_dialogue.isInTransaction() && !lastOctetsMayHaveLeft())
            answeredTooEarly(*reply);
        else
            take(m_dialogue.advance(*reply));
    }
    if (!m_isOver && m_reader.isBroken())
        finish(sessionFailure::notAMailServer(m_account, m_reader.brokenLine()), m_dialogue.stage());
}

/** The server does not want the rest of the body. It can say no before it has all of it, never yes. */
void SmtpConnection::answeredTooEarly(const SmtpReply &reply)
{
    if (!reply.isTransient() && !reply.isPermanent()) {
        finish(sessionFailure::outOfStep(m_account, reply), SmtpStage::Dot, reply);
        return;
    }
    m_isSpoiled = true;
    take(m_dialogue.advance(reply));
    finish(sessionFailure::connectionLost(m_account), SmtpStage::Idle, reply);
}

void SmtpConnection::noteProgress()
{
    if (!m_bodyWritten || m_isOver || m_dialogue.stage() != SmtpStage::Dot)
        return;
    m_encryptedUnsent = m_tls ? m_tls->encryptedBytesToWrite() : 0;
    waitAtMost(m_unsent > 0 || m_encryptedUnsent > 0 ? m_timeouts.block : m_timeouts.dot);
}

bool SmtpConnection::lastOctetsMayHaveLeft() const
{
    const qint64 behind = m_behind.isEmpty() ? 0 : m_behind.size() + framing;
    return m_bodyWritten && m_unsent < finalDotSize && m_encryptedUnsent <= behind;
}

void SmtpConnection::runOutOfPatience()
{
    const auto waited = int(std::chrono::duration_cast<std::chrono::seconds>(m_waited).count());
    const bool neverSpoke =
        m_dialogue.stage() == SmtpStage::Greeting && m_socket->state() == QAbstractSocket::ConnectedState;
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        finish(sessionFailure::cannotConnect(m_account, tr("no answer within %n second(s)", nullptr, waited)),
               SmtpStage::Connect);
    else
        finish(neverSpoke ? sessionFailure::neverGreeted(m_account, waited)
                          : sessionFailure::timedOut(m_account, waited),
               m_dialogue.stage());
}

void SmtpConnection::take(const SmtpDialogue::Step &step)
{
    if (m_isOver)
        return;
    if (!step.send.isEmpty()) {
        m_socket->write(step.send);
        m_socket->flush();
    }
    if (!step.send.isEmpty() || m_dialogue.isInTransaction())
        waitAtMost(patienceFor(step.stage));
    switch (step.event) {
    case SmtpDialogue::Event::None:
        return;
    case SmtpDialogue::Event::StartTls:
        secureSocket();
        return;
    case SmtpDialogue::Event::Ready:
        stopWaiting();
        Q_EMIT ready();
        return;
    case SmtpDialogue::Event::WantsBody:
        writeBody();
        return;
    case SmtpDialogue::Event::Accepted:
    case SmtpDialogue::Event::Rejected:
        stopWaiting();
        tellEnd(step);
        if (const auto following = m_dialogue.takeFollowing())
            take(*following);
        return;
    case SmtpDialogue::Event::Failed:
        finish(step.failure, step.stage, step.reply);
        return;
    }
}

void SmtpConnection::tellEnd(const SmtpDialogue::Step &step)
{
    m_bodyWritten = false;
    std::swap(m_body, m_nextBody);
    if (step.event == SmtpDialogue::Event::Accepted) {
        Q_EMIT accepted(step.reply);
        return;
    }
    Q_EMIT rejected(step.reply, step.stage);
    if (step.reply.code == 421)
        finish(sessionFailure::serverCloses(m_account, step.reply), SmtpStage::Idle, step.reply);
}

/** The server judged the message; only what was begun behind it ends without an answer. */
void SmtpConnection::tellCertainVerdict()
{
    if (const std::optional<SmtpDialogue::Step> verdict = m_dialogue.certainVerdict())
        tellEnd(*verdict);
}

void SmtpConnection::secureSocket()
{
    if (m_reader.hasRest() || m_socket->bytesAvailable() > 0) {
        finish(sessionFailure::injectedBeforeEncryption(m_account), SmtpStage::StartTls);
        return;
    }
    m_isEncrypting = true;
    waitAtMost(m_timeouts.greeting);
    m_tls->startClientEncryption();
}

void SmtpConnection::judgeCertificate(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_tls->peerCertificate();
    if (!m_account.certificate.isEmpty() && fingerprintOf(certificate) == m_account.certificate) {
        m_tls->ignoreSslErrors(errors); // exactly this certificate was accepted by a person
        return;
    }
    QStringList why;
    for (const QSslError &error : errors)
        why.append(error.errorString());
    finish(sessionFailure::untrustedCertificate(m_account, why, fingerprintOf(certificate)), SmtpStage::StartTls);
}

void SmtpConnection::checkPinnedCertificate()
{
    m_isEncrypting = false;
    const QString fingerprint = fingerprintOf(m_tls->peerCertificate());
    if (!m_account.certificate.isEmpty() && fingerprint != m_account.certificate) {
        finish(sessionFailure::untrustedCertificate(m_account, {tr("it is not the accepted one")}, fingerprint),
               SmtpStage::StartTls);
        return;
    }
    waitAtMost(m_timeouts.greeting);
    m_reader.clear();
    take(m_dialogue.secured());
}

void SmtpConnection::writeBody()
{
    if (m_reader.hasRest() || m_socket->bytesAvailable() > 0) { // it would be taken for the answer to the body
        finish(sessionFailure::saysTooMuch(m_account), SmtpStage::Data);
        return;
    }
    m_behind.clear();
    m_bodyLeaves = m_form == SmtpDialogue::BodyForm::DataBlock;
    Q_EMIT bodyLeaving();
    m_bodyLeaves = false;
    if (m_isOver)
        return;
    m_bodyWritten = true;
    m_unsent = m_body.size();
    m_dialogue.bodyWritten();
    m_socket->write(m_body.append(m_behind)); // one write, one segment
    m_socket->flush();
    noteProgress();
}

void SmtpConnection::socketFailed(QAbstractSocket::SocketError error)
{
    if (m_isOver)
        return;
    readReplies(); // a last reply, such as 421, may have come with the end
    if (m_isOver)
        return;
    if (error == QAbstractSocket::HostNotFoundError)
        finish(sessionFailure::hostNotFound(m_account), SmtpStage::Connect);
    else if (error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError)
        finish(sessionFailure::cannotEncrypt(m_account, m_socket->errorString()), SmtpStage::StartTls);
    else if (m_isEncrypting)
        finish(sessionFailure::leftWhileEncrypting(m_account), SmtpStage::StartTls);
    else if (m_dialogue.stage() == SmtpStage::Greeting)
        finish(sessionFailure::cannotConnect(m_account, m_socket->errorString()), SmtpStage::Connect);
    else
        finish(sessionFailure::connectionLost(m_account), m_dialogue.stage());
}

void SmtpConnection::finish(const Failure &why, SmtpStage stage, const SmtpReply &reply)
{
    if (m_isOver)
        return;
    const bool inTransaction = m_dialogue.isInTransaction();
    m_isOver = true;
    stopWaiting();
    m_socket->abort();
    tellCertainVerdict();
    const bool afterDot = lastOctetsMayHaveLeft();
    if (inTransaction)
        Q_EMIT lost(afterDot, why);
    Q_EMIT closed(why, stage, reply);
}

/** Each command has its own patience, but setting a timer for each would cost more than the command: the one that runs
 * looks again when it comes too early. */
void SmtpConnection::waitAtMost(std::chrono::milliseconds time)
{
    if (m_isOver)
        return;
    m_waited = time;
    m_deadline = std::chrono::steady_clock::now() + time;
    if (m_patience.isActive() && m_nextLook <= *m_deadline)
        return;
    m_nextLook = *m_deadline;
    m_patience.start(time);
}

void SmtpConnection::onPatience()
{
    if (!m_deadline || m_isOver)
        return;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*m_deadline - std::chrono::steady_clock::now());
    if (left > std::chrono::milliseconds::zero()) {
        m_nextLook = *m_deadline;
        m_patience.start(left);
        return;
    }
    runOutOfPatience();
}

std::chrono::milliseconds SmtpConnection::patienceFor(SmtpStage stage) const
{
    if (m_dialogue.isVerdictCertain())
        return m_timeouts.behind;
    switch (stage) {
    case SmtpStage::Greeting:
    case SmtpStage::Ehlo:
        return m_timeouts.greeting;
    case SmtpStage::Data:
        return m_timeouts.data;
    case SmtpStage::Dot:
        return m_timeouts.dot;
    default:
        return m_timeouts.command;
    }
}
