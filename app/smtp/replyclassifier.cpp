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
        // Our own configuration: SPF, DKIM, DMARC, reverse DNS, TLS, sender authentication.
        {5, words(u"^5\\.7\\.(8|9|25|26|27|29|30|31|32|40|50[0-9]|515)$"_s), any, Consequence::PauseAccount},
        {5, any,
         words(
             u"authenticat(ion|e) (required|failed)|sender.*not (allowed|authori[sz]ed)|relay(ing)? (access )?denied"_s),
         Consequence::PauseAccount},
        {4, words(u"^4\\.7\\.(26|27|28|29|30|31|32|40)$"_s), any, Consequence::SlowDown},
        // The server asks for less.
        {4, any,
         words(
             u"too (many|much)|rate|throttl|slow down|try again later.*limit|limit.*exceed|exceed.*limit|temporarily deferred"_s),
         Consequence::SlowDown},
        // A full mailbox is no reason to give a person up.
        {5, words(u"^5\\.2\\.2$"_s), any, Consequence::BounceSoft},
        {5, any,
         words(u"mailbox (is )?full|over ?quota|quota (is )?exceeded|insufficient (disk|system) (space|storage)"_s),
         Consequence::BounceSoft},
        // The address does not exist.
        {5, words(u"^5\\.(1\\.(1|2|3|6|10)|2\\.1|4\\.4)$"_s), any, Consequence::BounceHard},
        {5, any,
         words(u"(user|mailbox|recipient|address|account)\\b.{0,40}(unknown|not found|does ?n[o']t exist|no "
               u"longer|disabled|invalid|unavailable)"
               "|(no such|unknown|invalid) (user|mailbox|recipient|address|account)"_s),
         Consequence::BounceHard},
        // Content, size, reputation, policy.
        {5, words(u"^5\\.(3\\.4|6\\.\\d+|7\\.\\d+)$"_s), any, Consequence::Refused},
        {5, any,
         words(u"spam|blocked|blacklist|blocklist|policy|reputation|content|virus|too (large|big)|message size"_s),
         Consequence::Refused}};
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

} // namespace

Consequence consequenceOf(const SmtpReply &reply, SmtpStage stage)
{
    if (reply.isPositive())
        return Consequence::Accepted;
    if (stage == SmtpStage::Auth && reply.isPermanent())
        return Consequence::PauseAccount;
    if (reply.code == 530 || reply.code == 535)
        return Consequence::PauseAccount;
    if (reply.code == 421)
        return Consequence::SlowDown;
    if (reply.code == 552 && reply.enhanced.isEmpty())
        return Consequence::Refused; // RFC 5321: exceeded storage allocation, used by servers for messages too large
    const auto rule = std::find_if(rules().begin(), rules().end(), [&](const Rule &each) { return fits(each, reply); });
    if (rule != rules().end())
        return rule->consequence;
    if (reply.isTransient())
        return Consequence::RetryLater;
    // 550, 551 and 553 to RCPT speak of the mailbox even when the words are none we know.
    const bool speaksOfTheMailbox =
        stage == SmtpStage::RcptTo && (reply.code == 550 || reply.code == 551 || reply.code == 553);
    return speaksOfTheMailbox && reply.enhanced.isEmpty() ? Consequence::BounceHard : Consequence::BounceSoft;
}
