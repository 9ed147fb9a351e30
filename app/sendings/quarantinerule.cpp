#include "sendings/quarantinerule.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuarantineRule)
};

bool saysUnknownUser(const QString &text)
{
    static const QRegularExpression words(
        u"(user|mailbox|recipient|address|account)\\b.{0,40}(unknown|not found|does ?n[o']t exist|no longer)"
        "|(no such|unknown|invalid) (user|mailbox|recipient|address|account)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

} // namespace

AddressFault addressFaultOf(RecipientState state, int replyCode, const QString &enhanced, const QString &text)
{
    if (state != RecipientState::BouncedHard && state != RecipientState::BouncedSoft)
        return AddressFault::None;
    if (enhanced.startsWith("5.7."_L1) || enhanced.startsWith("4.7."_L1))
        return AddressFault::None; // policy, spam, authentication: our fault
    static const QStringList gone{u"5.1.1"_s, u"5.1.2"_s, u"5.1.3"_s, u"5.1.6"_s, u"5.1.10"_s};
    if (gone.contains(enhanced))
        return AddressFault::DoesNotExist;
    if (state == RecipientState::BouncedHard && replyCode == 550 && enhanced.isEmpty() && saysUnknownUser(text))
        return AddressFault::DoesNotExist;
    if (enhanced.startsWith("5.6."_L1) || enhanced.startsWith("5.3."_L1))
        return AddressFault::None; // the message or the server, not the address
    return AddressFault::Error;
}

QString wordFor(QuarantineCause cause)
{
    switch (cause) {
    case QuarantineCause::DoesNotExist:
        return u"DOES_NOT_EXIST"_s;
    case QuarantineCause::RepeatedErrors:
        return u"REPEATED_ERRORS"_s;
    case QuarantineCause::ByHand:
        return u"BY_HAND"_s;
    }
    return {};
}

QuarantineCause quarantineCauseFrom(const QString &word)
{
    for (QuarantineCause cause : {QuarantineCause::DoesNotExist, QuarantineCause::RepeatedErrors})
        if (wordFor(cause) == word)
            return cause;
    return QuarantineCause::ByHand;
}

QString nameOf(QuarantineCause cause)
{
    switch (cause) {
    case QuarantineCause::DoesNotExist:
        return Words::tr("the address does not exist");
    case QuarantineCause::RepeatedErrors:
        return Words::tr("repeated errors");
    case QuarantineCause::ByHand:
        return Words::tr("put in quarantine by hand");
    }
    return {};
}
