#include "delivery/pausereasons.h"

#include "base/figures.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PauseReasons)
};

QString remedyFor(const SmtpReply &reply)
{
    const QString detail = reply.enhanced.section(u'.', 1);
    const auto says = [&](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(reply.text).hasMatch();
    };
    if (detail == "7.25"_L1)
        return Words::tr("Ask your provider to give its sending server a reverse DNS name (PTR record), then resume.");
    if (detail == "7.29"_L1)
        return Words::tr("Turn encryption on in the account, then resume the sending.");
    if (detail == "7.27"_L1 || (detail != "7.26"_L1 && detail != "7.515"_L1 && says(u"\\bSPF\\b"_s)))
        return Words::tr(
            "Add the servers of your account to the SPF record (TXT) of the sender’s domain, then resume.");
    if (detail == "7.30"_L1 || (detail != "7.26"_L1 && detail != "7.515"_L1 && says(u"\\bDKIM\\b"_s)))
        return Words::tr("Publish the DKIM record (TXT, selector._domainkey) of the sender’s domain, or turn the "
                         "signature on at your provider, then resume.");
    if (detail == "7.31"_L1 || detail == "7.32"_L1 || detail == "7.40"_L1)
        return Words::tr("Publish a DMARC record (TXT, _dmarc) for the sender’s domain and use a sender of the domain "
                         "that SPF or DKIM vouches for, then resume.");
    if (detail == "7.26"_L1 || detail == "7.515"_L1 || detail == "7.9"_L1)
        return Words::tr("Publish the SPF, DKIM and DMARC records (TXT) of the sender’s domain, all three for the "
                         "sender used here, then resume.");
    if (reply.enhanced == "5.4.5"_L1 || says(u"STOREDRV|(sending|submission|relay) (limit|quota)"_s))
        return Words::tr("Your provider accepts no more for today, or the mailbox of the account is full. Write its "
                         "limits in the account, then resume when it accepts again.");
    if (reply.code == 530 || reply.code == 535 || says(u"authenticat"_s))
        return Words::tr("Check the user name, the password and the sender of the account, then resume the sending.");
    if (says(u"spam|block|blacklist|blocklist|reputation|listed"_s))
        return Words::tr("Look at the message and its list: who receives it, did they ask for it? Have the address of "
                         "your server removed from the block list named in the answer, then resume.");
    return Words::tr("Correct the sender, the records of its domain or the account, then resume the sending.");
}

} // namespace

Failure PauseReasons::senderRefused(const QString &account, const SmtpReply &reply)
{
    const QString said = u"%1 %2 %3"_s.arg(QString::number(reply.code), reply.enhanced, reply.text).simplified();
    return {Failure::Kind::Refused, u"sender-refused"_s,
            Words::tr("The server of the account “%1” keeps refusing the messages: %2").arg(account, said),
            remedyFor(reply)};
}

Failure PauseReasons::tooManyBounces(int bounced, int of)
{
    return {Failure::Kind::Refused, u"too-many-bounces"_s,
            Words::tr("%Ln of the last %1 addresses do not exist: more than 5 %.", nullptr, bounced).arg(of),
            Words::tr("Check where this list comes from: going on harms the reputation of your domain. Resume to send "
                      "to the others nevertheless.")};
}

Failure PauseReasons::diskAlmostFull(qint64 freeBytes)
{
    return {Failure::Kind::Broken, u"disk-almost-full"_s,
            Words::tr("The disk of the project has only %1 left.").arg(formatSize(freeBytes)),
            Words::tr("Free at least 100 MB, then resume the sending.")};
}

Failure PauseReasons::clockWentBack(qint64 minutes)
{
    return {Failure::Kind::Refused, u"clock-back"_s,
            Words::tr("The clock of this computer went back by %Ln minute(s).", nullptr, int(minutes)),
            Words::tr("Check the date and the time of the computer, then resume the sending.")};
}

Failure PauseReasons::clockWentForward(qint64 minutes)
{
    return {Failure::Kind::Refused, u"clock-forward"_s,
            Words::tr("The clock of this computer jumped forward by %Ln minute(s).", nullptr, int(minutes)),
            Words::tr("Check the date and the time of the computer, then resume the sending.")};
}
