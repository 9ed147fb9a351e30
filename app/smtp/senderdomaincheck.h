#pragma once

#include "smtp/senderdomain.h"

/** What is checked: the domain with its keys, and the server its messages leave through. */
struct SenderDomainQuestion
{
    SenderDomain domain;
    QString server;      ///< host of the account; empty: none yet
    QByteArray mailFrom; ///< the envelope sender; empty: postmaster of the domain
};

/**
 * Asks the DNS whether receivers will believe the domain: mail hosts, SPF, the keys, DMARC. Blocks for as long as the
 * resolver does; logic only, tested over a resolver that makes its answers up.
 */
class SenderDomainCheck
{
public:
    explicit SenderDomainCheck(DnsResolver &resolver)
        : m_resolver(resolver)
    {
    }

    SenderDomainReport run(const SenderDomainQuestion &question);

private:
    SenderDomainReport::Mail mailOf(const QByteArray &domain);
    SenderDomainReport::Spf spfOf(const QByteArray &domain, const SenderDomainQuestion &question);
    SenderDomainReport::Spf::Server serverIn(const QByteArray &domain, const QByteArrayList &included,
                                             const SenderDomainQuestion &question);
    SenderDomainReport::Key keyOf(const QByteArray &domain, const DomainKey &key);
    SenderDomainReport::Dmarc dmarcOf(const QByteArray &domain, const SenderDomainQuestion &question);

    DnsResolver &m_resolver;
};
