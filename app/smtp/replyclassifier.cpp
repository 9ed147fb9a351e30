#include "smtp/replyclassifier.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    int family;                  ///< first digit of the SMTP code; 0: any
    QRegularExpression enhanced; ///< of the enhanced status code; empty pattern: any
    QRegularExpression words;    ///< of the text; empty pattern: any
    Consequence consequence;
};

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/** Read from top to bottom: the first rule that fits decides. */
const QList<Rule> &rules()
{
    static const QRegularExpression any;
    static const QList<Rule> table{
        // Our own configuration: SPF, DKIM, DMARC, alignment, reverse DNS, TLS, the sender's address.
        {0, words(u"^[45]\\.7\\.(8|9|25|26|27|29|30|31|32|40|50[0-9]|515|705|708|750)$"_s), any,
         Consequence::PauseAccount},
        {5, words(u"^5\\.1\\.[78]$"_s), any, Consequence::PauseAccount},
        {5, any,
         words(u"authenticat(ion|e) (required|failed)|sender.*not (allowed|authori[sz]ed)|sender address rejected"
               "|relay(ing)? (access )?(is )?denied|unable to relay|not permitted to relay"_s),
         Consequence::PauseAccount},
        // The day's quota of our mailbox, or the mailbox itself: Gmail says 550 5.4.5, Microsoft 554 5.2.x
        // STOREDRV.Submission.
        {5, words(u"^5\\.4\\.5$"_s), any, Consequence::PauseAccount},
        {5, any, words(u"STOREDRV\\.Submission|(sending|submission|relay) (limit|quota).{0,20}exceed"_s),
         Consequence::PauseAccount},
        // No SMTPUTF8 for an address with accents: this person's alone (RFC 6531 §3.5).
        {5, words(u"^5\\.6\\.7$"_s), any, Consequence::BounceSoft},
        // The server asks for less. 4.5.3 asks for another transaction: each of ours has one recipient.
        {4, words(u"^4\\.(5\\.3|7\\.28)$"_s), any, Consequence::SlowDown},
        {4, any,
         words(
             u"too (many|much)|\\brate\\b|throttl|slow down|try again later.*limit|limit.*exceed|exceed.*limit|temporarily deferred|\\[?TS[SC]0\\d"_s),
         Consequence::SlowDown},
        // The SMTP digit said "never again", the enhanced code "not now": the person is not judged by either.
        {5, words(u"^4\\."_s), any, Consequence::BounceSoft},
        // A full mailbox, an expired try, a network far away: no reason to give a person up.
        {5, words(u"^5\\.(2\\.2|4\\.1|4\\.7)$"_s), any, Consequence::BounceSoft},
        {5, any,
         words(u"mailbox (is )?full|over ?quota|quota (is )?exceeded|insufficient (disk|system) (space|storage)"_s),
         Consequence::BounceSoft},
        // The address does not exist.
        {5, words(u"^5\\.(1\\.(1|2|3|6|10)|2\\.1|4\\.4)$"_s), any, Consequence::BounceHard},
        // Content, size, reputation, policy: never the person's fault, whatever the words.
        {5, words(u"^5\\.(3\\.4|6\\.\\d+|7\\.\\d+)$"_s), any, Consequence::Refused},
        {5, any,
         words(u"spam|blocked|blacklist|blocklist|policy|reputation|content|virus|too (large|big)|message size"_s),
         Consequence::Refused},
        {5, any,
         words(u"(user|mailbox|recipient|address|account)\\b.{0,40}(unknown|not found|does ?n[o']t (exist|have)|no "
               u"longer|disabled|invalid|unavailable|not exist)"
               "|(no such|unknown|invalid) (user|mailbox|recipient|address|account)|no mailbox"_s),
         Consequence::BounceHard}};
    return table;
}

bool fits(const Rule &rule, const SmtpReply &reply)
{
    const auto matches = [](const QRegularExpression &pattern, const QString &text) {
        return pattern.pattern().isEmpty() || pattern.match(text).hasMatch();
    };
    return (rule.family == 0 || rule.family == reply.code / 100) && matches(rule.enhanced, reply.enhanced) &&
           matches(rule.words, reply.text);
}

/** RFC 7504: a host that takes no mail, said of the recipient's domain. */
bool takesNoMail(const SmtpReply &reply)
{
    return reply.code == 521 || reply.code == 556;
}

/** 550, 551 and 553 to RCPT speak of the mailbox even when the words are none we know. */
bool speaksOfTheMailbox(const SmtpReply &reply, SmtpStage stage)
{
    const bool code = reply.code == 550 || reply.code == 551 || reply.code == 553;
    return stage == SmtpStage::RcptTo && code && reply.enhanced.isEmpty();
}

Consequence judged(const SmtpReply &reply, SmtpStage stage)
{
    const auto rule = std::find_if(rules().begin(), rules().end(), [&](const Rule &each) { return fits(each, reply); });
    if (rule != rules().end())
        return rule->consequence;
    if (reply.isTransient())
        return Consequence::RetryLater;
    return speaksOfTheMailbox(reply, stage) || takesNoMail(reply) ? Consequence::BounceHard : Consequence::BounceSoft;
}

} // namespace

Consequence consequenceOf(const SmtpReply &reply, SmtpStage stage)
{
    if (reply.isPositive())
        return Consequence::Accepted;
    if (stage == SmtpStage::Auth)
        return reply.isPermanent() ? Consequence::PauseAccount : Consequence::RetryLater;
    if (reply.code == 530 || reply.code == 535)
        return Consequence::PauseAccount;
    if (reply.code == 421)
        return Consequence::SlowDown;
    if (reply.code == 552 && reply.enhanced.isEmpty())
        return Consequence::Refused; // RFC 5321: exceeded storage allocation, used by servers for messages too large
    const Consequence verdict = judged(reply, stage);
    if (stage != SmtpStage::MailFrom || !reply.isPermanent() || reply.enhanced == "5.6.7"_L1)
        return verdict;
    // Before the recipient was named, only the sender or the message can have been refused.
    return verdict == Consequence::BounceHard   ? Consequence::PauseAccount
           : verdict == Consequence::BounceSoft ? Consequence::Refused
                                                : verdict;
}
