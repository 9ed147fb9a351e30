#include "smtp/senderdomainfindings.h"

#include "smtp/spfcheck.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Report = SenderDomainReport;
using Topic = DomainFinding::Topic;
using Verdict = Report::Verdict;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SenderDomainFindings)
};

QString noAnswerRemedy()
{
    return Words::tr("Check the connection to the Internet, then check the domain again.");
}

QString fromDns(const QByteArray &text)
{
    return QString::fromUtf8(text).left(300);
}

DomainFinding mailFinding(const Report &report)
{
    using State = Report::Mail::State;
    switch (report.mail.state) {
    case State::Unknown:
        return {Topic::Mail,
                Verdict::Unknown,
                Words::tr("The DNS did not say where mail for %1 goes.").arg(report.domain),
                noAnswerRemedy(),
                {}};
    case State::Found:
        return {Topic::Mail,
                Verdict::Yes,
                Words::tr("Replies and bounces to %1 have a mail server.").arg(report.domain),
                {},
                {}};
    case State::AddressOnly:
        return {Topic::Mail,
                Verdict::Yes,
                Words::tr("%1 has no MX record; its own server is taken for its mail server.").arg(report.domain),
                {},
                {}};
    case State::Missing:
        return {Topic::Mail,
                Verdict::No,
                Words::tr("%1 cannot receive mail: no server is named for it.").arg(report.domain),
                Words::tr("Correct the domain of the sender, or publish an MX record: many servers refuse senders that "
                          "cannot be answered."),
                {}};
    case State::Null:
        return {Topic::Mail,
                Verdict::No,
                Words::tr("%1 declares that it receives no mail (null MX).").arg(report.domain),
                Words::tr("Use a sender of a domain that receives mail: many servers refuse the others."),
                {}};
    }
    return {};
}

QString spfProblem(const Report &report)
{
    using State = Report::Spf::State;
    switch (report.spf.state) {
    case State::Missing:
        return Words::tr("%1 publishes no SPF record.").arg(report.domain);
    case State::Several:
        return Words::tr("%1 publishes %Ln SPF record(s): receivers take no notice of any.", nullptr,
                         int(report.spf.records.size()))
            .arg(report.domain);
    case State::Invalid:
        return Words::tr("The SPF record of %1 is wrong at “%2”.").arg(report.domain, fromDns(report.spf.problem));
    case State::TooManyLookUps:
        return Words::tr("The SPF record of %1 needs %2 look-ups; receivers give up after %3, here at “%4”.")
            .arg(report.domain)
            .arg(report.spf.lookUps)
            .arg(SpfCheck::mostLookUps)
            .arg(fromDns(report.spf.problem));
    case State::TooManyVoid:
        return Words::tr("The SPF record of %1 names %2 domains that do not exist; receivers bear %3.")
            .arg(report.domain)
            .arg(report.spf.voidLookUps)
            .arg(SpfCheck::mostVoid);
    case State::Unknown:
    case State::Found:
        break;
    }
    return Words::tr("The SPF record of %1 lets everybody send in its name (“+all”).").arg(report.domain);
}

DomainFinding spfFound(const Report &report)
{
    using Server = Report::Spf::Server;
    const QString lookUps = Words::tr("%Ln look-up(s) of at most 10", nullptr, report.spf.lookUps);
    switch (report.spf.server) {
    case Server::Authorised:
        return {Topic::Spf, Verdict::Yes, Words::tr("SPF authorises %1 (%2).").arg(report.server, lookUps), {}, {}};
    case Server::IncludesProvider:
        return {Topic::Spf,
                Verdict::Yes,
                Words::tr("SPF includes the provider of %1 (%2).").arg(report.server, lookUps),
                {},
                {}};
    case Server::NotIncluded:
        return {Topic::Spf, Verdict::No, Words::tr("SPF does not authorise %1.").arg(report.server),
                Words::tr("Replace the SPF record by this one:"), remedySpf(report)};
    case Server::CannotBeKnown:
        break;
    }
    return {
        Topic::Spf,
        Verdict::Unknown,
        report.server.isEmpty()
            ? Words::tr("There is an SPF record (%1); no account says which server it must authorise.").arg(lookUps)
            : Words::tr("There is an SPF record (%1); whether it authorises what %2 sends cannot be known from here.")
                  .arg(lookUps, report.server),
        Words::tr("Ask your provider what the SPF record must include."),
        {}};
}

DomainFinding spfFinding(const Report &report)
{
    using State = Report::Spf::State;
    if (report.spf.state == State::Unknown)
        return {Topic::Spf,
                Verdict::Unknown,
                Words::tr("The DNS did not answer about SPF (“%1”).")
                    .arg(report.spf.problem.isEmpty() ? report.domain : fromDns(report.spf.problem)),
                noAnswerRemedy(),
                {}};
    if (report.spf.state == State::Found && !report.spf.allowsEverybody)
        return spfFound(report);
    DomainFinding finding{Topic::Spf, Verdict::No, spfProblem(report), {}, {}};
    if (report.spf.state == State::TooManyLookUps || report.spf.state == State::TooManyVoid ||
        report.spf.state == State::Invalid) {
        finding.remedy = Words::tr("Remove or correct “%1” in the SPF record, and the includes that no longer serve.")
                             .arg(fromDns(report.spf.problem));
        return finding;
    }
    finding.remedy = report.spf.state == State::Several   ? Words::tr("Replace them all by this one record:")
                     : report.spf.state == State::Missing ? Words::tr("Publish this record:")
                                                          : Words::tr("Replace the SPF record by this one:");
    finding.publish = remedySpf(report);
    return finding;
}

DomainFinding keyFinding(const SenderDomain &domain, const DomainKey &key, const Report::Key &found)
{
    using State = Report::Key::State;
    const TxtRecord record = domain.recordOf(key);
    const QString publish = Words::tr("Publish this record:");
    switch (found.state) {
    case State::Unknown:
        return {Topic::Dkim,
                Verdict::Unknown,
                Words::tr("The DNS did not answer about the key “%1”.").arg(key.selector),
                noAnswerRemedy(),
                {}};
    case State::Missing:
        return {Topic::Dkim, Verdict::No, Words::tr("The key “%1” is not published yet.").arg(key.selector), publish,
                record};
    case State::Differs:
        return {Topic::Dkim, Verdict::No,
                Words::tr("The record published for “%1” is of another key: signatures would fail.").arg(key.selector),
                Words::tr("Replace it by this record:"), record};
    case State::Revoked:
        return {Topic::Dkim, Verdict::No, Words::tr("The record published for “%1” revokes the key.").arg(key.selector),
                Words::tr("Replace it by this record:"), record};
    case State::Unusable:
        return {Topic::Dkim, Verdict::No,
                Words::tr("The record published for “%1” cannot be used by receivers.").arg(key.selector),
                Words::tr("Replace it by this record:"), record};
    case State::Published:
        break;
    }
    const bool signs = domain.signingKeys().contains(key);
    const QString state = signs ? Words::tr("The key “%1” is published and signs your messages.").arg(key.selector)
                                : Words::tr("The key “%1” is published.").arg(key.selector);
    return {Topic::Dkim,
            Verdict::Yes,
            state,
            found.isTesting
                ? Words::tr("Its record says t=y (testing): remove it, so that receivers count the signature.")
                : QString(),
            {}};
}

QList<DomainFinding> keyFindings(const SenderDomain &domain)
{
    if (domain.keys.isEmpty())
        return {{Topic::Dkim,
                 Verdict::Unknown,
                 Words::tr("Envoi does not sign the messages of %1.").arg(domain.domain),
                 Words::tr("Generate a key, unless your provider signs in the name of your domain."),
                 {}}};
    QList<DomainFinding> findings;
    for (const DomainKey &key : domain.keys) {
        const auto found = std::ranges::find(domain.report->keys, key.selector, &Report::Key::selector);
        if (found != domain.report->keys.end())
            findings.append(keyFinding(domain, key, *found));
        else
            findings.append({Topic::Dkim, Verdict::Unknown, Words::tr("The key “%1” is new.").arg(key.selector),
                             Words::tr("Publish this record, then check the domain:"), domain.recordOf(key)});
    }
    return findings;
}

QString policyText(DmarcRecord::Policy policy)
{
    switch (policy) {
    case DmarcRecord::Policy::None:
        return Words::tr("messages that fail are only reported");
    case DmarcRecord::Policy::Quarantine:
        return Words::tr("messages that fail are taken for junk");
    case DmarcRecord::Policy::Reject:
        return Words::tr("messages that fail are refused");
    }
    return {};
}

DomainFinding dmarcFinding(const Report &report)
{
    const TxtRecord remedy{u"_dmarc."_s + report.domain, "v=DMARC1; p=none"};
    const QString where = fromDns(report.dmarc.foundAt);
    switch (report.dmarc.status) {
    case DmarcDiscovery::Status::Failed:
        return {Topic::Dmarc, Verdict::Unknown, Words::tr("The DNS did not answer about DMARC."), noAnswerRemedy(), {}};
    case DmarcDiscovery::Status::Missing:
        return {Topic::Dmarc, Verdict::No, Words::tr("%1 publishes no DMARC policy.").arg(report.domain),
                Words::tr("Publish this record:"), remedy};
    case DmarcDiscovery::Status::Several:
        return {Topic::Dmarc, Verdict::No,
                Words::tr("%1 publishes several DMARC policies: receivers take no notice of any.").arg(where),
                Words::tr("Keep only one of them, for example:"), TxtRecord{u"_dmarc."_s + where, "v=DMARC1; p=none"}};
    case DmarcDiscovery::Status::Invalid:
        return {Topic::Dmarc, Verdict::No,
                Words::tr("The DMARC policy of %1 cannot be read: “%2”.").arg(where, fromDns(report.dmarc.text)),
                Words::tr("Replace it by this record:"), TxtRecord{u"_dmarc."_s + where, "v=DMARC1; p=none"}};
    case DmarcDiscovery::Status::Found:
        break;
    }
    if (report.dmarcHolds() != Verdict::Yes)
        return {Topic::Dmarc,
                Verdict::No,
                Words::tr("The DMARC policy of %1 wants another domain than the one your messages are returned to.")
                    .arg(where),
                Words::tr("Sign with a key of the sender’s domain."),
                {}};
    const QString state = Words::tr("The DMARC policy of %1 applies: %2.").arg(where, policyText(report.dmarc.policy));
    return {Topic::Dmarc,
            Verdict::Yes,
            report.dmarc.isTesting ? Words::tr("%1 It is being tested (t=y).").arg(state) : state,
            {},
            {}};
}

/** What stands before `all` in a record; `v=spf1` left out. */
QByteArrayList termsOf(const QByteArray &record)
{
    QByteArrayList terms = record.simplified().split(' ');
    terms.removeFirst();
    terms.removeIf([](const QByteArray &term) {
        const QByteArray lower = term.toLower();
        return lower == "all" || (lower.size() == 4 && lower.endsWith("all"));
    });
    return terms;
}

bool endsWithFail(const QByteArrayList &records)
{
    return std::ranges::any_of(records, [](const QByteArray &record) { return record.toLower().contains("-all"); });
}

} // namespace

TxtRecord remedySpf(const Report &report)
{
    QByteArrayList terms;
    QByteArray redirect;
    for (const QByteArray &record : report.spf.records)
        for (const QByteArray &term : termsOf(record)) {
            if (term.toLower().startsWith("redirect="))
                redirect = "include:" + term.sliced(9); // with an `all` behind it, a redirect would not be read
            else if (!terms.contains(term))
                terms.append(term);
        }
    if (!redirect.isEmpty() && !terms.contains(redirect))
        terms.append(redirect);
    if (report.spf.records.isEmpty() && report.mail.state == Report::Mail::State::Found)
        terms.append("mx");
    const QByteArray wanted = !report.spfProvider.isEmpty() ? "include:" + report.spfProvider
                              : report.server.isEmpty()     ? QByteArray()
                                                            : "a:" + report.server.toLatin1();
    const bool isThere = report.spf.server == Report::Spf::Server::IncludesProvider ||
                         report.spf.server == Report::Spf::Server::Authorised;
    if (!wanted.isEmpty() && !isThere && !terms.contains(wanted))
        terms.append(wanted);
    terms.prepend("v=spf1");
    terms.append(endsWithFail(report.spf.records) ? "-all" : "~all");
    return {report.domain, terms.join(' ')};
}

QList<DomainFinding> findingsOf(const SenderDomain &domain)
{
    if (!domain.report)
        return {};
    return QList<DomainFinding>{mailFinding(*domain.report), spfFinding(*domain.report)} + keyFindings(domain) +
           QList<DomainFinding>{dmarcFinding(*domain.report)};
}

QString nameOf(Topic topic)
{
    switch (topic) {
    case Topic::Mail:
        return Words::tr("Mail server");
    case Topic::Spf:
        return u"SPF"_s;
    case Topic::Dkim:
        return u"DKIM"_s;
    case Topic::Dmarc:
        return u"DMARC"_s;
    }
    return {};
}
