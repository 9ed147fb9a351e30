#include "ui/settings/domainwords.h"

#include <QCoreApplication>

using Verdict = SenderDomainReport::Verdict;
using State = SenderDomainReport::Key::State;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DomainWords)
};

} // namespace

Tone domainWords::toneOf(Verdict verdict)
{
    return verdict == Verdict::Yes ? Tone::Ok : verdict == Verdict::No ? Tone::Bad : Tone::Neutral;
}

QString domainWords::signOf(Verdict verdict)
{
    return verdict == Verdict::Yes  ? QStringLiteral("✓")
           : verdict == Verdict::No ? QStringLiteral("✗")
                                    : QStringLiteral("?");
}

QString domainWords::signingOf(const SenderDomain &domain)
{
    if (!domain.signingKeys().isEmpty())
        return Words::tr("messages are signed");
    if (domain.keys.isEmpty())
        return Words::tr("no key: messages are not signed");
    if (domain.signing == SenderDomain::Signing::Off)
        return Words::tr("signing is switched off");
    return Words::tr("messages are signed once the key is published");
}

QString domainWords::stateOf(const SenderDomain &domain, const DomainKey &key)
{
    const bool signs = domain.signingKeys().contains(key);
    switch (key.record) {
    case State::Published:
        return signs ? Words::tr("published, signs") : Words::tr("published");
    case State::Differs:
        return Words::tr("another key is published");
    case State::Revoked:
        return Words::tr("revoked in the DNS");
    case State::Unusable:
        return Words::tr("the record published cannot be used");
    case State::Missing:
    case State::Unknown:
        break;
    }
    return signs ? Words::tr("not yet published, signs") : Words::tr("not yet published");
}

Tone domainWords::toneOf(const DomainKey &key)
{
    return key.isPublished()                                              ? Tone::Ok
           : key.record == State::Missing || key.record == State::Unknown ? Tone::Warn
                                                                          : Tone::Bad;
}

QString domainWords::nameOf(DkimKey::Type type, int bits)
{
    return type == DkimKey::Type::Rsa ? Words::tr("RSA, %1 bits").arg(bits) : QStringLiteral("Ed25519");
}
