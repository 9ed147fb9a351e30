#include "smtp/senderdomaincheck.h"

#include "smtp/mailproviders.h"
#include "smtp/spfcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Report = SenderDomainReport;

namespace {

constexpr qsizetype mostServerAddresses = 4;

QByteArray senderOf(const SenderDomainQuestion &question)
{
    return question.mailFrom.isEmpty() ? "postmaster@" + question.domain.domain.toLatin1() : question.mailFrom;
}

bool isUnder(const QByteArray &name, const QByteArray &domain)
{
    return name == domain || name.endsWith('.' + domain);
}

/** `smtp.example.net` → `example.net`: enough to see that an include belongs to the same provider. */
QByteArray lastTwoLabels(const QByteArray &host)
{
    return host.split('.').last(std::min<qsizetype>(2, host.count('.') + 1)).join('.');
}

} // namespace

Report SenderDomainCheck::run(const SenderDomainQuestion &question)
{
    const QByteArray domain = question.domain.domain.toLatin1();
    Report report;
    report.domain = question.domain.domain;
    report.server = question.server;
    report.spfProvider = spfIncludeFor(question.server);
    report.mail = mailOf(domain);
    report.spf = spfOf(domain, question);
    for (const DomainKey &key : question.domain.keys)
        report.keys.append(keyOf(domain, key));
    report.dmarc = dmarcOf(domain, question);
    return report;
}

Report::Mail SenderDomainCheck::mailOf(const QByteArray &domain)
{
    using State = Report::Mail::State;
    const DnsAnswer hosts = m_resolver.lookUp(DnsType::Mail, domain);
    if (hosts.status == DnsAnswer::Status::Failed)
        return {State::Unknown};
    if (hosts.status == DnsAnswer::Status::Found)
        return {hosts.values.contains(QByteArray()) || hosts.values.contains(".") ? State::Null : State::Found};
    for (const DnsType type : {DnsType::Address4, DnsType::Address6}) { // RFC 5321 §5.1: the implicit MX
        const DnsAnswer addresses = m_resolver.lookUp(type, domain);
        if (addresses.status == DnsAnswer::Status::Failed)
            return {State::Unknown};
        if (addresses.status == DnsAnswer::Status::Found)
            return {State::AddressOnly};
    }
    return {State::Missing};
}

Report::Spf SenderDomainCheck::spfOf(const QByteArray &domain, const SenderDomainQuestion &question)
{
    using State = Report::Spf::State;
    Report::Spf spf;
    const DnsAnswer answer = m_resolver.lookUp(DnsType::Text, domain);
    for (const QByteArray &text : answer.values)
        if (SpfRecord::isOne(text))
            spf.records.append(text);
    SpfCheck tree(m_resolver, senderOf(question));
    const SpfResult result = tree.run(domain);
    spf.lookUps = tree.lookUps();
    spf.voidLookUps = tree.voidLookUps();
    spf.problem = tree.problem();
    if (answer.status == DnsAnswer::Status::Failed || result == SpfResult::TempError)
        spf.state = State::Unknown;
    else if (spf.records.isEmpty())
        spf.state = State::Missing;
    else if (spf.records.size() > 1)
        spf.state = State::Several;
    else if (spf.lookUps > SpfCheck::mostLookUps)
        spf.state = State::TooManyLookUps;
    else if (spf.voidLookUps > SpfCheck::mostVoid)
        spf.state = State::TooManyVoid;
    else
        spf.state = result == SpfResult::PermError ? State::Invalid : State::Found;
    spf.allowsEverybody = spf.state == State::Found && result == SpfResult::Pass; // no address, and yet it passes
    if (spf.state == State::Found)
        spf.server = serverIn(domain, tree.included(), question);
    return spf;
}

/** Behind a relay nobody sees which addresses it sends from: only its own address and its provider's include tell. */
Report::Spf::Server SenderDomainCheck::serverIn(const QByteArray &domain, const QByteArrayList &included,
                                                const SenderDomainQuestion &question)
{
    using Server = Report::Spf::Server;
    const QByteArray host = question.server.toLower().toLatin1();
    const QHostAddress literal(question.server);
    if (host.isEmpty() || host == "localhost" || literal.isLoopback())
        return Server::CannotBeKnown;
    const QByteArray provider = spfIncludeFor(question.server);
    const QByteArray family = provider.isEmpty() ? lastTwoLabels(host) : provider;
    if (std::ranges::any_of(included, [&](const QByteArray &name) { return isUnder(name, family); }))
        return Server::IncludesProvider;
    QByteArrayList addresses;
    if (!literal.isNull())
        addresses.append(host);
    else
        for (const DnsType type : {DnsType::Address4, DnsType::Address6})
            addresses += m_resolver.lookUp(type, host).values;
    for (const QByteArray &address : addresses.first(std::min(addresses.size(), mostServerAddresses)))
        if (SpfCheck(m_resolver, senderOf(question)).run(domain, QHostAddress(QString::fromLatin1(address))) ==
            SpfResult::Pass)
            return Server::Authorised;
    return provider.isEmpty() ? Server::CannotBeKnown : Server::NotIncluded;
}

Report::Key SenderDomainCheck::keyOf(const QByteArray &domain, const DomainKey &key)
{
    using State = Report::Key::State;
    const DnsAnswer answer = m_resolver.lookUp(DnsType::Text, key.selector.toLatin1() + "._domainkey." + domain);
    Report::Key found{key.selector, answer.isVoid() ? State::Missing : State::Unknown, false, false};
    for (const QByteArray &text : answer.values) {
        const std::optional<DkimRecord> record = DkimRecord::parse(text);
        if (!record) {
            found.state = State::Unusable;
            continue;
        }
        found.isTesting = record->isTesting;
        if (record->publicKey.isEmpty())
            found.state = State::Revoked;
        else if (!record->isOf(key.type, key.publicKey))
            found.state = State::Differs;
        else
            found.state = record->takesSha256 && record->isForEmail ? State::Published : State::Unusable;
        if (found.state == State::Published)
            break;
    }
    return found;
}

Report::Dmarc SenderDomainCheck::dmarcOf(const QByteArray &domain, const SenderDomainQuestion &question)
{
    const DmarcDiscovery found = discoverDmarc(m_resolver, domain);
    Report::Dmarc dmarc{found.status, found.foundAt, found.text, found.policy, found.record.isTesting, true, true};
    if (found.status != DmarcDiscovery::Status::Found)
        return dmarc;
    const QByteArray sender = senderOf(question);
    const QByteArray envelope = sender.sliced(sender.lastIndexOf('@') + 1).toLower();
    dmarc.spfAligned = isAligned(m_resolver, domain, envelope, found.record.spf);
    dmarc.dkimAligned = true; // d= is the domain of From (DkimSigner)
    return dmarc;
}
