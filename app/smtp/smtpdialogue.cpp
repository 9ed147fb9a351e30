#include "smtp/smtpdialogue.h"

#include "smtp/envelopecommands.h"
#include "smtp/sessionfailures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** From this size on the octets are counted instead of searched for their end. */
constexpr qint64 chunkFrom = 256 * 1024;
/** RFC 5321 §4.5.3.1.4, with its CRLF: a first response that does not fit waits to be asked for (RFC 4954 §4). */
constexpr qsizetype longestCommand = 512;
/** No mechanism needs as many; a server that goes on asking keeps us busy for nothing. */
constexpr int mostChallenges = 8;
/** MAIL, RCPT and DATA, when they leave behind a data block. */
constexpr qsizetype commandsBehind = 3;

/** RFC 3463 §3.2: it speaks of an address, so the answer to the dot was left out and this one is MAIL's. Without such
 * codes a server that leaves an answer out and then ends the session early is not found out. */
bool mayAnswerMail(const std::optional<SmtpDialogue::Step> &verdict)
{
    return verdict && verdict->reply.enhanced.startsWith(u"2.1."_s);
}

/** The class of reply a command may get: anything else answers something that was not asked. */
bool answers(const SmtpReply &reply, SmtpStage command)
{
    if (reply.isTransient() || reply.isPermanent())
        return true;
    return command == SmtpStage::Data ? reply.isIntermediate() : reply.isPositive();
}

} // namespace

SmtpDialogue::SmtpDialogue(const SmtpAccount &account, const QString &secret)
    : m_account(account)
    , m_secret(secret)
    , m_clientName((account.clientName.isEmpty() ? defaultClientName : account.clientName).toLatin1())
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
        return sendNext("EHLO " + m_clientName + "\r\n", SmtpStage::Ehlo);
    return {};
}

SmtpDialogue::Step SmtpDialogue::advance(const SmtpReply &reply)
{
    const bool isBehind = m_verdict.has_value();
    const Step step = next(reply);
    const bool isCounted = m_expected.isEmpty() || (reply.code == 421 && !mayAnswerMail(m_verdict));
    if (!isBehind || !isCounted)
        return step;
    m_following = step;
    return *std::exchange(m_verdict, std::nullopt);
}

std::optional<SmtpDialogue::Step> SmtpDialogue::certainVerdict()
{
    return isVerdictCertain() ? std::exchange(m_verdict, std::nullopt) : std::nullopt;
}

bool SmtpDialogue::isVerdictCertain() const
{
    return m_verdict && m_expected.size() == commandsBehind && !mayAnswerMail(m_verdict);
}

SmtpDialogue::Step SmtpDialogue::next(const SmtpReply &reply)
{
    if (reply.code == 421 && m_stage != SmtpStage::Dot && m_stage != SmtpStage::Greeting)
        return fail(reply, sessionFailure::serverCloses(m_account, reply));
    switch (m_stage) {
    case SmtpStage::Greeting:
        return greeted(reply);
    case SmtpStage::Ehlo:
        return afterEhlo(reply);
    case SmtpStage::StartTls:
        if (reply.isTransient())
            return fail(reply, sessionFailure::serverCloses(m_account, reply));
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
        return dotReply(reply);
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
    return sendNext("EHLO " + m_clientName + "\r\n", SmtpStage::Ehlo);
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

/** The best mechanism both sides know. */
SmtpDialogue::Step SmtpDialogue::authenticate()
{
    const QStringList known = mechanismsFor(m_account);
    const auto best = std::ranges::find_if(
        known, [this](const QString &mechanism) { return m_extensions.authMechanisms.contains(mechanism); });
    if (best == known.end())
        return fail({}, sessionFailure::noCommonLogin(m_account, m_extensions.authMechanisms.values()));
    m_mechanism = *best;
    m_login = saslClient(m_mechanism, {m_account.user, m_secret, m_account.host, m_account.port});
    const QByteArray command = "AUTH " + m_mechanism.toLatin1();
    if (const std::optional<QByteArray> response = m_login->initialResponse()) {
        const QByteArray whole = command + ' ' + response->toBase64() + "\r\n";
        if (whole.size() <= longestCommand)
            return sendNext(whole, SmtpStage::Auth);
        m_login = saslClient(m_mechanism, {m_account.user, m_secret, m_account.host, m_account.port});
    }
    return sendNext(command + "\r\n", SmtpStage::Auth);
}

SmtpDialogue::Step SmtpDialogue::continueLogin(const SmtpReply &reply)
{
    if (reply.isPositive())
        return m_login->mayEnd() ? ready() : fail(reply, sessionFailure::unprovenServer(m_account));
    if (reply.code != 334)
        return fail(reply, reply.isTransient()
                               ? sessionFailure::loginLater(m_account, reply)
                               : sessionFailure::loginRefused(m_account, m_mechanism, reply, m_login->refusal()));
    if (++m_challenges > mostChallenges)
        return fail(reply, sessionFailure::outOfStep(m_account, reply));
    const Result<QByteArray> response = m_login->respond(QByteArray::fromBase64(reply.text.trimmed().toLatin1()));
    if (!response)
        return fail(reply, response.error());
    return sendNext(response->toBase64() + "\r\n", SmtpStage::Auth);
}

SmtpDialogue::Step SmtpDialogue::ready()
{
    m_login.reset();
    m_stage = SmtpStage::Idle;
    return {{}, Event::Ready, m_stage, {}, {}};
}

SmtpDialogue::BodyForm SmtpDialogue::bodyFormFor(qint64 size) const
{
    const bool saves = size >= chunkFrom || !m_extensions.pipelining;
    return m_extensions.chunking && saves ? BodyForm::Chunk : BodyForm::DataBlock;
}

SmtpDialogue::Step SmtpDialogue::startTransaction(const Envelope &envelope, qint64 size, bool isEightBit, BodyForm form)
{
    if (const std::optional<Step> refusal = refusalFor(envelope, size, isEightBit))
        return *refusal;
    m_refusal.reset();
    m_commands.clear();
    m_expected.clear();
    if (std::exchange(m_mustReset, false)) {
        m_commands.append("RSET\r\n");
        m_expected.append(SmtpStage::Idle);
    }
    m_commands.append({mailCommand(envelope, size, isEightBit, m_extensions), rcptCommand(envelope, m_extensions)});
    m_expected.append({SmtpStage::MailFrom, SmtpStage::RcptTo});
    if (form == BodyForm::DataBlock) {
        m_commands.append("DATA\r\n");
        m_expected.append(SmtpStage::Data);
    }
    m_stage = SmtpStage::MailFrom;
    if (!m_extensions.pipelining)
        return {m_commands.takeFirst(), Event::None, m_stage, {}, {}};
    return {std::exchange(m_commands, {}).join(), Event::None, m_stage, {}, {}};
}

std::optional<QByteArray> SmtpDialogue::follow(const Envelope &envelope, qint64 size, bool isEightBit)
{
    if (m_stage != SmtpStage::Data || !m_extensions.pipelining || refusalFor(envelope, size, isEightBit))
        return std::nullopt;
    m_expected = {SmtpStage::MailFrom, SmtpStage::RcptTo, SmtpStage::Data};
    return mailCommand(envelope, size, isEightBit, m_extensions) + rcptCommand(envelope, m_extensions) + "DATA\r\n";
}

/** What the server could not take is not begun. */
std::optional<SmtpDialogue::Step> SmtpDialogue::refusalFor(const Envelope &envelope, qint64 size, bool isEightBit) const
{
    if (envelope.needsSmtpUtf8() && !m_extensions.smtpUtf8)
        return refuse(553, u"5.6.7"_s, sessionFailure::cannotTakeUnicodeAddress(m_account));
    if (isEightBit && !m_extensions.eightBitMime)
        return refuse(554, u"5.6.3"_s, sessionFailure::cannotTakeEightBit(m_account));
    if (m_extensions.maximumSize > 0 && size > m_extensions.maximumSize)
        return refuse(552, u"5.3.4"_s, sessionFailure::tooLarge(m_account, size, m_extensions.maximumSize));
    return std::nullopt;
}

SmtpDialogue::Step SmtpDialogue::dotReply(const SmtpReply &reply)
{
    if (reply.isIntermediate())
        return fail(reply, sessionFailure::outOfStep(m_account, reply));
    if (m_refusal) // the lone dot of a transaction refused before it
        return endTransaction(Event::Rejected, m_refusal->first, m_refusal->second);
    const Step verdict = endTransaction(reply.isPositive() ? Event::Accepted : Event::Rejected, SmtpStage::Dot, reply);
    if (m_expected.isEmpty())
        return verdict;
    if (reply.code == 421) { // what follows will not be answered
        m_expected.clear();
        return verdict;
    }
    m_verdict = verdict;
    m_stage = m_expected.first();
    return {{}, Event::None, m_stage, {}, {}};
}

SmtpDialogue::Step SmtpDialogue::envelopeReply(const SmtpReply &reply)
{
    const SmtpStage answered = m_expected.takeFirst();
    if (!answers(reply, answered) || (answered == SmtpStage::Idle && !reply.isPositive()))
        return fail(reply, sessionFailure::outOfStep(m_account, reply));
    if (answered == SmtpStage::Data && reply.isIntermediate()) {
        if (!m_refusal)
            return {{}, Event::WantsBody, m_stage = SmtpStage::Data, reply, {}};
        m_stage = SmtpStage::Dot; // RFC 2920 §3.1: DATA was accepted although no recipient was; it is ended empty
        return {".\r\n", Event::None, m_stage, {}, {}};
    }
    if (!reply.isPositive() && !m_refusal)
        m_refusal = {answered, reply};
    if (m_refusal && !m_commands.isEmpty()) { // without PIPELINING the rest was not sent
        m_commands.clear();
        m_expected.clear();
    }
    if (m_expected.isEmpty()) {
        if (!m_refusal) // BDAT is a command and a body in one
            return {{}, Event::WantsBody, m_stage = SmtpStage::Data, reply, {}};
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

/** Said in the server's stead, because it could not take the message. */
SmtpDialogue::Step SmtpDialogue::refuse(int code, const QString &enhanced, const QString &text) const
{
    return {{}, Event::Rejected, SmtpStage::MailFrom, SmtpReply{code, enhanced, text}, {}};
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
