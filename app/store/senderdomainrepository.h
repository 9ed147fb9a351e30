#pragma once

#include "smtp/senderdomain.h"
#include "store/database.h"

/** The domains of the senders, their public keys and the last check of each (specification §15.3). Private keys are in
 * the key store. */
class SenderDomainRepository
{
public:
    explicit SenderDomainRepository(Database &database)
        : m_database(database)
    {
    }

    /** Those of the senders and those that have a key or a setting, by name. */
    Result<QList<SenderDomain>> domains() const;
    /** Without keys or check for a domain nothing is known of. */
    Result<SenderDomain> domain(const QString &domain) const;

    Result<void> setSigning(const QString &domain, SenderDomain::Signing signing);
    /** Refused when the domain has a key with this selector. */
    Result<void> addKey(const QString &domain, const DomainKey &key);
    Result<void> removeKey(const QString &domain, const QString &selector);
    /** Keeps the report, and of each key what the DNS answered; what it did not answer leaves the key as it was. */
    Result<void> saveReport(const SenderDomainReport &report, Instant at);

private:
    Database &m_database;
};
