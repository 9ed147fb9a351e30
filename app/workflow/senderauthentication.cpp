#include "workflow/senderauthentication.h"

#include "base/figures.h"
#include "contacts/emailaddress.h"
#include "smtp/mailproviders.h"
#include "smtp/senderdomainfindings.h"
#include "store/recipientdomains.h"
#include "store/senderdomainrepository.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

using Verdict = SenderDomainReport::Verdict;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SenderAuthentication)
};

constexpr qint64 bulk = 5000; // Gmail, Yahoo, Microsoft: specification §15.3
constexpr std::chrono::days fresh{30};

/** The first thing that is wrong, else the first that is not known. */
QString reasonOf(const SenderDomain &domain, Verdict verdict)
{
    for (const DomainFinding &finding : findingsOf(domain))
        if (finding.verdict == verdict && finding.topic != DomainFinding::Topic::Mail)
            return finding.text;
    return {};
}

QString dateText(Instant at)
{
    return QLocale().toString(toUtc(at).toLocalTime().date(), QLocale::LongFormat);
}

} // namespace

Result<SenderDomain> domainOf(Database &database, const Sender &sender)
{
    const Result<EmailAddress> address = EmailAddress::parse(sender.address);
    return address ? SenderDomainRepository(database).domain(address->wireDomain()) : SenderDomain();
}

SenderAuthentication authenticationOf(const SenderDomain &domain, Instant now)
{
    if (!domain.report || !domain.checkedAt)
        return {Verdict::Unknown, false,
                domain.domain.isEmpty()
                    ? Words::tr("the message has no sender yet")
                    : Words::tr("%1 was never checked: check it in the settings").arg(domain.domain)};
    const Verdict verdict = domain.report->isAuthenticated();
    const QString date = dateText(*domain.checkedAt);
    if (verdict != Verdict::Yes)
        return {verdict, true,
                Words::tr("%1 Checked on %2.", "a sentence, then a date").arg(reasonOf(domain, verdict), date)};
    if (now - *domain.checkedAt > fresh)
        return {Verdict::Yes, true,
                Words::tr("SPF, DKIM and DMARC of %1 held on %2; check it again").arg(domain.domain, date)};
    return {Verdict::Yes, true, Words::tr("SPF, DKIM and DMARC of %1 hold, checked on %2").arg(domain.domain, date)};
}

MessageFinding findingOf(const SenderAuthentication &authentication)
{
    MessageFinding finding;
    finding.code = u"sender-domain"_s;
    switch (authentication.verdict) {
    case Verdict::Yes:
        finding.severity = MessageFinding::Passed;
        break;
    case Verdict::No:
        finding.severity = MessageFinding::Warning;
        break;
    case Verdict::Unknown:
        finding.severity = MessageFinding::Info;
        break;
    }
    finding.text = Words::tr("Authentication of the sender: %1").arg(authentication.text);
    return finding;
}

Result<void> checkBulkSender(QSqlDatabase &db, Database &database, SendingId sending, const Sender &sender)
{
    const Result<SenderDomain> domain = domainOf(database, sender);
    if (!domain)
        return failureOf(domain);
    if (!domain->report || domain->report->isAuthenticated() != Verdict::No)
        return {};
    const Result<QMap<QString, qint64>> domains = recipientDomains(db, sending);
    if (!domains)
        return failureOf(domains);
    QMap<ConsumerProvider, qint64> messages;
    for (auto each = domains->begin(); each != domains->end(); ++each)
        messages[consumerProviderOf(each.key())] += each.value();
    messages.remove(ConsumerProvider::None);
    for (auto each = messages.begin(); each != messages.end(); ++each)
        if (each.value() >= bulk)
            return refused(u"sender-domain"_s,
                           Words::tr("%1 messages go to %2, which refuses so many from a domain that is not "
                                     "authenticated. %3")
                               .arg(formatCount(each.value()), nameOf(each.key()), reasonOf(*domain, Verdict::No)),
                           Words::tr("Publish the record shown in the settings for %1, check the domain again, then "
                                     "prepare the sending.")
                               .arg(domain->domain));
    return {};
}
