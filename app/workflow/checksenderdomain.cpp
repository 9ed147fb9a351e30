#include "workflow/checksenderdomain.h"

#include "contacts/emailaddress.h"
#include "smtp/senderdomaincheck.h"
#include "smtp/systemdnsresolver.h"
#include "store/accountrepository.h"
#include "store/senderdomainrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckSenderDomain)
};

/** The envelope sender of messages from this domain: the address of one of its senders. */
QByteArray mailFrom(const QList<Sender> &senders, const QString &domain)
{
    for (const Sender &sender : senders) {
        const Result<EmailAddress> address = EmailAddress::parse(sender.address);
        if (address && address->wireDomain() == domain)
            return address->wire();
    }
    return {};
}

} // namespace

Result<SenderDomain> CheckSenderDomain::run(const QString &text)
{
    const Result<QString> name = checkedDomain(text);
    if (!name)
        return failureOf(name);
    SenderDomainRepository domains(m_database);
    const Result<SenderDomain> domain = domains.domain(*name);
    if (!domain)
        return domain;
    const AccountRepository accounts(m_database);
    const Result<QList<Sender>> senders = accounts.senders();
    if (!senders)
        return failureOf(senders);
    const Result<QList<SmtpAccount>> known = accounts.accounts();
    if (!known)
        return failureOf(known);
    const QString server = known->isEmpty() ? QString() : known->first().host;

    const SenderDomainReport report = SenderDomainCheck(m_resolver).run({*domain, server, mailFrom(*senders, *name)});
    if (m_resolver.isCancelled())
        return refused(u"cancelled"_s, Words::tr("The check of %1 was cancelled.").arg(*name),
                       Words::tr("Check it again when you wish."));
    if (const Result<void> kept = domains.saveReport(report, m_database.clock().now()); !kept)
        return failureOf(kept);
    return domains.domain(*name);
}

Result<SenderDomain> CheckSenderDomain::askSystem(Database &database, const QString &domain,
                                                  const std::shared_ptr<std::atomic_bool> &cancelled)
{
    SystemDnsResolver resolver(cancelled);
    return CheckSenderDomain(database, resolver).run(domain);
}
