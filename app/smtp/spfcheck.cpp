#include "smtp/spfcheck.h"

#include <QScopeGuard>

namespace {

constexpr int enough = 40; ///< a tree this large is only counted, not walked to its end
constexpr qsizetype mostMailHosts = 10;

SpfResult resultOf(char qualifier)
{
    switch (qualifier) {
    case '-':
        return SpfResult::Fail;
    case '~':
        return SpfResult::SoftFail;
    case '?':
        return SpfResult::Neutral;
    default:
        return SpfResult::Pass;
    }
}

bool isIn(const std::optional<QHostAddress> &address, const QHostAddress &network, const SpfTerm &term)
{
    if (!address || address->protocol() != network.protocol())
        return false;
    const bool isFour = network.protocol() == QAbstractSocket::IPv4Protocol;
    return address->isInSubnet(network, isFour ? term.prefix4 : term.prefix6);
}

} // namespace

SpfResult SpfCheck::run(const QByteArray &domain, const std::optional<QHostAddress> &address)
{
    const SpfResult result = check(domain, address);
    if (result == SpfResult::TempError || result == SpfResult::None)
        return result;
    if (m_lookUps > mostLookUps || m_void > mostVoid)
        return SpfResult::PermError;
    return result;
}

SpfResult SpfCheck::check(const QByteArray &domain, const Address &address)
{
    const DnsAnswer answer = m_resolver.lookUp(DnsType::Text, domain);
    if (answer.status == DnsAnswer::Status::Failed)
        return fail(SpfResult::TempError, domain).value();
    QByteArrayList records;
    for (const QByteArray &text : answer.values)
        if (SpfRecord::isOne(text))
            records.append(text);
    if (records.isEmpty()) {
        m_void += answer.isVoid() && !m_open.isEmpty() ? 1 : 0;
        return SpfResult::None;
    }
    if (records.size() > 1)
        return fail(SpfResult::PermError, domain).value(); // §4.5
    const auto record = SpfRecord::parse(records.first());
    if (!record)
        return fail(SpfResult::PermError, record.error()).value();
    m_open.insert(domain);
    const auto closed = qScopeGuard([&] { m_open.remove(domain); });
    return readTerms(*record, domain, address);
}

SpfResult SpfCheck::readTerms(const SpfRecord &record, const QByteArray &domain, const Address &address)
{
    bool hasAll = false;
    for (const SpfTerm &term : record.terms) {
        hasAll = hasAll || term.name == "all";
        const tl::expected<bool, SpfResult> matching = matches(term, domain, address);
        if (!matching)
            return matching.error();
        if (*matching)
            return resultOf(term.qualifier);
    }
    if (record.redirect.isEmpty() || hasAll)
        return SpfResult::Neutral;
    const QByteArray target = expandSpfMacros(record.redirect, {m_sender, domain, {}}).toLower();
    if (!countTerm(target) || m_open.contains(target))
        return fail(SpfResult::PermError, target).value();
    m_included.append(target);
    const SpfResult there = check(target, address);
    return there == SpfResult::None ? fail(SpfResult::PermError, target).value() : there; // §6.1
}

tl::expected<bool, SpfResult> SpfCheck::matches(const SpfTerm &term, const QByteArray &domain, const Address &address)
{
    if (term.name == "all")
        return true;
    if (term.name == "ip4" || term.name == "ip6")
        return isIn(address, QHostAddress(QString::fromLatin1(term.value)), term);
    const SpfMacroValues values{m_sender, domain, address ? address->toString().toLatin1() : QByteArray()};
    const QByteArray target = term.value.isEmpty() ? domain : expandSpfMacros(term.value, values).toLower();
    if (!countTerm(target))
        return fail(SpfResult::PermError, target);
    if (term.name == "ptr")
        return false; // §5.5: not to be used, and of no use without the address of the relay
    if (term.name == "include")
        return includeMatches(target, address);
    if (term.name == "exists") {
        if (!address && term.value.contains('%'))
            return false; // depends on the address
        const auto answer = count(DnsType::Address4, target);
        return answer ? tl::expected<bool, SpfResult>(answer->status == DnsAnswer::Status::Found)
                      : tl::unexpected(answer.error());
    }
    if (term.name == "a")
        return hostsMatch({target}, term, address);
    const auto mail = count(DnsType::Mail, target);
    if (!mail)
        return tl::unexpected(mail.error());
    if (mail->values.size() > mostMailHosts)
        return fail(SpfResult::PermError, target);
    return hostsMatch(address ? mail->values : QByteArrayList(), term, address);
}

tl::expected<bool, SpfResult> SpfCheck::includeMatches(const QByteArray &domain, const Address &address)
{
    if (m_open.contains(domain))
        return fail(SpfResult::PermError, domain);
    m_included.append(domain);
    const SpfResult there = check(domain, address);
    switch (there) { // the table of §5.2
    case SpfResult::Pass:
        return address.has_value(); // without an address only a `+all` there would match
    case SpfResult::TempError:
    case SpfResult::PermError:
        return tl::unexpected(there);
    case SpfResult::None:
        return fail(SpfResult::PermError, domain);
    default:
        return false;
    }
}

tl::expected<bool, SpfResult> SpfCheck::hostsMatch(const QByteArrayList &hosts, const SpfTerm &term,
                                                   const Address &address)
{
    const bool isSix = address && address->protocol() == QAbstractSocket::IPv6Protocol;
    for (const QByteArray &host : hosts) {
        const auto answer = count(isSix ? DnsType::Address6 : DnsType::Address4, host);
        if (!answer)
            return tl::unexpected(answer.error());
        for (const QByteArray &value : answer->values)
            if (isIn(address, QHostAddress(QString::fromLatin1(value)), term))
                return true;
    }
    return false;
}

tl::expected<DnsAnswer, SpfResult> SpfCheck::count(DnsType type, const QByteArray &name)
{
    const DnsAnswer answer = m_resolver.lookUp(type, name);
    if (answer.status == DnsAnswer::Status::Failed)
        return fail(SpfResult::TempError, name);
    m_void += answer.isVoid() ? 1 : 0;
    return answer;
}

/** Each of include, a, mx, ptr, exists and redirect counts (§4.6.4); false when there are so many that it is over. */
bool SpfCheck::countTerm(const QByteArray &what)
{
    ++m_lookUps;
    if (m_lookUps == mostLookUps + 1 && m_problem.isEmpty())
        m_problem = what;
    return m_lookUps <= enough;
}

tl::unexpected<SpfResult> SpfCheck::fail(SpfResult result, const QByteArray &problem)
{
    m_problem = problem;
    return tl::unexpected(result);
}
