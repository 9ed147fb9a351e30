#include "smtp/dmarcrecord.h"

#include "smtp/taglist.h"

#include <QUrl>

#include <algorithm>

namespace {

using Policy = DmarcRecord::Policy;

constexpr qsizetype mostLabels = 8; // RFC 9989 §4.10: names from here on are cut to seven labels at once

std::optional<Policy> policyFrom(const QByteArray &word)
{
    const QByteArray lower = word.toLower();
    if (lower == "none")
        return Policy::None;
    if (lower == "quarantine")
        return Policy::Quarantine;
    if (lower == "reject")
        return Policy::Reject;
    return std::nullopt;
}

DmarcRecord::Alignment alignmentFrom(const QByteArray &word)
{
    return word.toLower() == "s" ? DmarcRecord::Alignment::Strict : DmarcRecord::Alignment::Relaxed;
}

DmarcRecord::PublicSuffix suffixFrom(const QByteArray &word)
{
    const QByteArray lower = word.toLower();
    return lower == "y"   ? DmarcRecord::PublicSuffix::Yes
           : lower == "n" ? DmarcRecord::PublicSuffix::No
                          : DmarcRecord::PublicSuffix::Unknown;
}

/** One step of the walk. */
struct Step
{
    QByteArray domain;
    DnsAnswer::Status status = DnsAnswer::Status::Empty;
    QByteArrayList claims; ///< the records that begin with v=DMARC1
    std::optional<DmarcRecord> record;
};

Step ask(DnsResolver &resolver, const QByteArray &domain)
{
    const DnsAnswer answer = resolver.lookUp(DnsType::Text, "_dmarc." + domain);
    Step step{domain, answer.status, {}, {}};
    for (const QByteArray &text : answer.values)
        if (DmarcRecord::isOne(text))
            step.claims.append(text);
    if (step.claims.size() == 1) // several count as none
        step.record = DmarcRecord::parse(step.claims.first());
    return step;
}

QByteArray parentOf(const QByteArray &domain)
{
    QByteArrayList labels = domain.split('.');
    const qsizetype keep = labels.size() >= mostLabels ? mostLabels - 1 : labels.size() - 1;
    return labels.last(keep).join('.');
}

bool endsWalk(const Step &step)
{
    return step.record && step.record->publicSuffix != DmarcRecord::PublicSuffix::Unknown;
}

/** From the domain itself up to its top level. */
QList<Step> walk(DnsResolver &resolver, const QByteArray &domain)
{
    QList<Step> steps;
    for (QByteArray at = domain; !at.isEmpty() && !resolver.isCancelled(); at = parentOf(at)) {
        steps.append(ask(resolver, at));
        if (endsWalk(steps.last()) || steps.last().status == DnsAnswer::Status::Failed)
            break;
    }
    return steps;
}

/** Of the name the walk began with; the walk itself may have left that one out. */
QByteArray oneLabelBelow(const QByteArray &domain, const QByteArray &from)
{
    return from.split('.').last(domain.count('.') + 2).join('.');
}

/** `mailto:` or another address a report can go to. */
bool isReportAddress(const QByteArray &text)
{
    const QUrl url(QString::fromUtf8(text.trimmed()), QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.path().isEmpty();
}

/** RFC 9989 §4.10.2. */
QByteArray organizationalDomainOf(const QList<Step> &steps)
{
    QByteArray found = steps.isEmpty() ? QByteArray() : steps.first().domain;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (!steps[i].record)
            continue;
        if (steps[i].record->publicSuffix == DmarcRecord::PublicSuffix::Yes && i > 0)
            return oneLabelBelow(steps[i].domain, steps.first().domain);
        found = steps[i].domain;
    }
    return found;
}

const Step *stepAt(const QList<Step> &steps, const QByteArray &domain)
{
    for (const Step &step : steps)
        if (step.domain == domain && step.record)
            return &step;
    return nullptr;
}

/** The author's own record, else that of the organisation, else that of the public suffix above it (§4.10.1). */
const Step *applying(const QList<Step> &steps, const QByteArray &organization)
{
    if (steps.first().record)
        return &steps.first();
    if (const Step *own = stepAt(steps, organization))
        return own;
    return steps.last().record ? &steps.last() : nullptr;
}

Policy weaker(Policy policy)
{
    return policy == Policy::Reject ? Policy::Quarantine : Policy::None;
}

} // namespace

bool DmarcRecord::isOne(QByteArrayView text)
{
    const QByteArray whole = text.toByteArray();
    const qsizetype equals = whole.indexOf('=');
    if (equals < 0 || whole.first(equals).trimmed() != "v")
        return false;
    const QByteArray rest = whole.sliced(equals + 1);
    const qsizetype end = rest.indexOf(';');
    return (end < 0 ? rest : rest.first(end)).trimmed() == "DMARC1";
}

std::optional<DmarcRecord> DmarcRecord::parse(QByteArrayView text)
{
    const std::optional<TagList> tags = TagList::parse(text);
    if (!tags || !isOne(text))
        return std::nullopt;
    DmarcRecord record;
    record.policy = policyFrom(tags->value("p"));
    record.subdomainPolicy = policyFrom(tags->value("sp"));
    record.missingPolicy = policyFrom(tags->value("np"));
    record.dkim = alignmentFrom(tags->value("adkim"));
    record.spf = alignmentFrom(tags->value("aspf"));
    record.publicSuffix = suffixFrom(tags->value("psd"));
    record.isTesting = tags->value("t").toLower() == "y";
    record.hasReports = std::ranges::any_of(tags->value("rua").split(','), isReportAddress);
    const bool isValid = record.policy && tags->has("sp") == record.subdomainPolicy.has_value() &&
                         tags->has("np") == record.missingPolicy.has_value();
    if (!isValid && !record.hasReports)
        return std::nullopt;
    if (!isValid) { // §4.10.1: with a place for reports it is as if it said none
        record.policy = Policy::None;
        record.subdomainPolicy = record.missingPolicy = std::nullopt;
    }
    return record;
}

DmarcDiscovery discoverDmarc(DnsResolver &resolver, const QByteArray &domain)
{
    DmarcDiscovery found;
    const QList<Step> steps = walk(resolver, domain);
    found.organizationalDomain = organizationalDomainOf(steps);
    if (steps.isEmpty() || steps.last().status == DnsAnswer::Status::Failed) {
        found.status = DmarcDiscovery::Status::Failed;
        return found;
    }
    const Step *step = applying(steps, found.organizationalDomain);
    if (!step) {
        for (const Step &each : steps)
            if (!each.claims.isEmpty()) {
                found.status =
                    each.claims.size() > 1 ? DmarcDiscovery::Status::Several : DmarcDiscovery::Status::Invalid;
                found.foundAt = each.domain;
                found.text = each.claims.first();
                return found;
            }
        return found;
    }
    found.status = DmarcDiscovery::Status::Found;
    found.foundAt = step->domain;
    found.text = step->claims.first();
    found.record = *step->record;
    found.policy = *found.record.policy;
    if (step->domain != domain && found.record.subdomainPolicy)
        found.policy = *found.record.subdomainPolicy;
    if (found.record.isTesting)
        found.policy = weaker(found.policy);
    return found;
}

bool isAligned(DnsResolver &resolver, const QByteArray &fromDomain, const QByteArray &authenticated,
               DmarcRecord::Alignment mode)
{
    if (fromDomain == authenticated)
        return true;
    if (mode == DmarcRecord::Alignment::Strict)
        return false;
    return organizationalDomainOf(walk(resolver, fromDomain)) == organizationalDomainOf(walk(resolver, authenticated));
}
