#include "smtp/smtpdialogue.h"

#include "smtp/sessionfailures.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

SmtpExtensions SmtpExtensions::from(const SmtpReply &ehloReply)
{
    SmtpExtensions offered;
    const QStringList lines = ehloReply.text.split(u'\n').mid(1); // the first line is the server's name
    for (const QString &line : lines) {
        const QStringList words = line.toUpper().split(u' ', Qt::SkipEmptyParts);
        const QString keyword = words.value(0);
        if (keyword == "PIPELINING"_L1)
            offered.pipelining = true;
        else if (keyword == "8BITMIME"_L1)
            offered.eightBitMime = true;
        else if (keyword == "SMTPUTF8"_L1)
            offered.smtpUtf8 = true;
        else if (keyword == "STARTTLS"_L1)
            offered.startTls = true;
        else if (keyword == "SIZE"_L1) {
            offered.size = true;
            offered.maximumSize = words.value(1).toLongLong();
        } else if (keyword == "AUTH"_L1) {
            const QStringList mechanisms = words.mid(1);
            offered.authMechanisms.unite(QSet<QString>(mechanisms.begin(), mechanisms.end()));
        } else if (keyword.startsWith("AUTH="_L1)) {
            offered.authMechanisms.insert(keyword.mid(5)); // an old form some servers still send
        }
    }
    return offered;
}

SmtpDialogue::SmtpDialogue(const SmtpAccount &account, const QString &password, const QByteArray &clientName)
    : m_account(account)
    , m_password(password)
    , m_clientName(clientName)
{
}

bool SmtpDialogue::isInTransaction() const
{
    return m_stage == SmtpStage::MailFrom || m_stage == SmtpStage::RcptTo || m_stage == SmtpStage::Data ||
           m_stage == SmtpStage::Dot;
}

SmtpDialogue::Step SmtpDialogue::secured()
{
    m_secure = true;
    m_extensions = {}; // RFC 3207 §4.2: what was said before TLS is forgotten
    if (m_stage == SmtpStage::StartTls)
        return sendNext(ehlo(), SmtpStage::Ehlo);
    return {};
}

SmtpDialogue::Step SmtpDialogue::advance(const SmtpReply &reply)
{
    if (reply.code == 421 && m_stage != SmtpStage::Dot && m_stage != SmtpStage::Greeting)
        return fail(reply, sessionFailure::serverCloses(m_account, reply));
    switch (m_stage) {
    case SmtpStage::Greeting:
        return greeted(reply);
    case SmtpStage::Ehlo:
        return afterEhlo(reply);
    case SmtpStage::StartTls:
        if (!reply.isPositive())
            return fail(reply, sessionFailure::noEncryption(m_account));
        return {{}, Event::StartTls, m_stage, reply, {}};
    case SmtpStage::Auth:
        return continueLogin(reply);
    case SmtpStage::MailFrom:
    case SmtpStage::RcptTo:
    case SmtpStage::Data:
        return envelopeReply(reply);
    case SmtpStage::Dot:
        if (reply.isIntermediate())
            return fail(reply, sessionFailure::outOfStep(m_account, reply));
        if (m_refusal) // the lone dot of a transaction refused before it
            return endTransaction(Event::Rejected, m_refusal->first, m_refusal->second);
        return endTransaction(reply.isPositive() ? Event::Accepted : Event::Rejected, SmtpStage::Dot, reply);
    case SmtpStage::Connect:
    case SmtpStage::Idle:
        break;
    }
    // Nothing was asked: taking this for an answer would shift every verdict to the next person.
    return fail(reply, sessionFailure::outOfStep(m_account, reply));
}

SmtpDialogue::Step SmtpDialogue::greeted(const SmtpReply &reply)
{
    if (reply.code != 220)
        return fail(reply, sessionFailure::serverRefuses(m_account, reply));
    return sendNext(ehlo(), SmtpStage::Ehlo);
}

SmtpDialogue::Step SmtpDialogue::afterEhlo(const SmtpReply &reply)
{
    if (!reply.isPositive()) {
        if (m_triedHelo || !reply.isPermanent())
            return fail(reply, sessionFailure::serverRefuses(m_account, reply));
        m_triedHelo = true; // an old server: RFC 5321 §3.2
        return sendNext("HELO " + m_clientName + "\r\n", SmtpStage::Ehlo);
    }
    m_extensions = m_triedHelo ? SmtpExtensions() : SmtpExtensions::from(reply);
    if (!m_secure && m_account.tls != SmtpAccount::Tls::None) {
        if (!m_extensions.startTls)
            return fail(reply, sessionFailure::noEncryption(m_account));
        return sendNext("STARTTLS\r\n", SmtpStage::StartTls);
    }
    return m_account.user.isEmpty() ? ready() : authenticate();
}

/** The best mechanism both sides know; CRAM-MD5 last, for it is historic, but the only one fit for a line in clear. */
QString SmtpDialogue::chosenMechanism() const
{
    const std::pair<SmtpAccount::Auth, QString> known[] = {{SmtpAccount::Auth::Plain, u"PLAIN"_s},
                                                           {SmtpAccount::Auth::Login, u"LOGIN"_s},
                                                           {SmtpAccount::Auth::CramMd5, u"CRAM-MD5"_s}};
    for (const auto &[auth, mechanism] : known)
        if ((m_account.auth == SmtpAccount::Auth::Automatic || m_account.auth == auth) &&
            m_extensions.authMechanisms.contains(mechanism))
            return mechanism;
    return {};
}

SmtpDialogue::Step SmtpDialogue::authenticate()
{
    m_mechanism = chosenMechanism();
    if (m_mechanism.isEmpty())
        return fail({}, sessionFailure::noCommonLogin(m_account, m_extensions.authMechanisms.values()));
    if (m_mechanism == "PLAIN"_L1) {
        m_login = Login::Sent;
        QByteArray response; // RFC 4616: authorisation identity empty, user, password
        response.append('\0').append(m_account.user.toUtf8()).append('\0').append(m_password.toUtf8());
        return sendNext("AUTH PLAIN " + response.toBase64() + "\r\n", SmtpStage::Auth);
    }
    m_login = m_mechanism == "LOGIN"_L1 ? Login::UserAsked : Login::ResponseAsked;
    return sendNext("AUTH " + m_mechanism.toLatin1() + "\r\n", SmtpStage::Auth);
}

SmtpDialogue::Step SmtpDialogue::continueLogin(const SmtpReply &reply)
{
    if (reply.isPositive())
        return ready();
    if (reply.code != 334 || m_login == Login::Sent)
        return fail(reply, reply.isTransient() ? sessionFailure::loginLater(m_account, reply)
                                               : sessionFailure::wrongPassword(m_account, reply));
    QByteArray response;
    if (m_login == Login::UserAsked) {
        response = m_account.user.toUtf8();
        m_login = Login::PasswordAsked;
    } else if (m_login == Login::PasswordAsked) {
        response = m_password.toUtf8();
        m_login = Login::Sent;
    } else { // CRAM-MD5 (RFC 2195)
        const QByteArray challenge = QByteArray::fromBase64(reply.text.trimmed().toLatin1());
        response = m_account.user.toUtf8() + ' ' +
                   QMessageAuthenticationCode::hash(challenge, m_password.toUtf8(), QCryptographicHash::Md5).toHex();
        m_login = Login::Sent;
    }
    return sendNext(response.toBase64() + "\r\n", SmtpStage::Auth);
}

SmtpDialogue::Step SmtpDialogue::ready()
{
    m_stage = SmtpStage::Idle;
    return {{}, Event::Ready, m_stage, {}, {}};
}

SmtpDialogue::Step SmtpDialogue::startTransaction(const Envelope &envelope, qint64 size, bool isEightBit)
{
    const auto refuseHere = [](int code, const QString &enhanced, const QString &text) {
        return Step{{}, Event::Rejected, SmtpStage::MailFrom, SmtpReply{code, enhanced, text}, {}};
    };
    if (envelope.needsSmtpUtf8() && !m_extensions.smtpUtf8)
        return refuseHere(553, u"5.6.7"_s, sessionFailure::cannotTakeUnicodeAddress(m_account));
    if (isEightBit && !m_extensions.eightBitMime)
        return refuseHere(554, u"5.6.3"_s, sessionFailure::cannotTakeEightBit(m_account));
    if (m_extensions.maximumSize > 0 && size > m_extensions.maximumSize)
        return refuseHere(552, u"5.3.4"_s, sessionFailure::tooLarge(m_account, size, m_extensions.maximumSize));

    QByteArray mail = "MAIL FROM:<" + envelope.sender.wire() + '>';
    if (m_extensions.size)
        mail += " SIZE=" + QByteArray::number(size);
    if (isEightBit)
        mail += " BODY=8BITMIME";
    if (envelope.needsSmtpUtf8())
        mail += " SMTPUTF8";
    m_refusal.reset();
    m_commands.clear();
    m_expected.clear();
    if (std::exchange(m_mustReset, false)) {
        m_commands.append("RSET\r\n");
        m_expected.append(SmtpStage::Idle);
    }
    m_commands.append({mail + "\r\n", "RCPT TO:<" + envelope.recipient.wire() + ">\r\n", "DATA\r\n"});
    m_expected.append({SmtpStage::MailFrom, SmtpStage::RcptTo, SmtpStage::Data});
    m_stage = SmtpStage::MailFrom;
    if (!m_extensions.pipelining)
        return {m_commands.takeFirst(), Event::None, m_stage, {}, {}};
    QByteArray together;
    for (const QByteArray &command : std::exchange(m_commands, {}))
        together += command;
    return {together, Event::None, m_stage, {}, {}};
}

SmtpDialogue::Step SmtpDialogue::envelopeReply(const SmtpReply &reply)
{
    const SmtpStage answered = m_expected.takeFirst();
    if (answered == SmtpStage::Data && reply.isIntermediate()) {
        m_stage = SmtpStage::Dot;
        if (m_refusal) // RFC 2920 §3.1: DATA was accepted although no recipient was; an empty message ends it
            return {".\r\n", Event::None, m_stage, {}, {}};
        return {{}, Event::WantsBody, SmtpStage::Data, reply, {}};
    }
    const bool good = answered != SmtpStage::Data && reply.isPositive();
    if (!good && !m_refusal)
        m_refusal = {answered == SmtpStage::Idle ? SmtpStage::MailFrom : answered, reply};
    if (m_refusal && !m_commands.isEmpty()) { // without PIPELINING the rest was not sent
        m_commands.clear();
        m_expected.clear();
    }
    if (m_expected.isEmpty()) {
        m_mustReset = true;
        const auto [stage, refusal] = *m_refusal; // endTransaction() forgets it
        return endTransaction(Event::Rejected, stage, refusal);
    }
    m_stage = m_expected.first() == SmtpStage::Idle ? SmtpStage::MailFrom : m_expected.first();
    return {m_commands.isEmpty() ? QByteArray() : m_commands.takeFirst(), Event::None, m_stage, {}, {}};
}

void SmtpDialogue::bodyWritten()
{
    m_stage = SmtpStage::Dot;
}

SmtpDialogue::Step SmtpDialogue::endTransaction(Event event, SmtpStage stage, const SmtpReply &reply)
{
    m_stage = SmtpStage::Idle;
    m_refusal.reset();
    return {{}, event, stage, reply, {}};
}

SmtpDialogue::Step SmtpDialogue::sendNext(const QByteArray &command, SmtpStage stage)
{
    m_stage = stage;
    return {command, Event::None, stage, {}, {}};
}

SmtpDialogue::Step SmtpDialogue::fail(const SmtpReply &reply, const Failure &failure)
{
    return {"QUIT\r\n", Event::Failed, m_stage, reply, failure};
}

QByteArray SmtpDialogue::ehlo() const
{
    return "EHLO " + m_clientName + "\r\n";
}
