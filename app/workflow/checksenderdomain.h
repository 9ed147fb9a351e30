#pragma once

#include "smtp/senderdomain.h"
#include "store/database.h"

class DnsResolver;

/** Asks the DNS about one domain and keeps the answer with its date. Blocks while it asks: windows use a pool thread.
 */
class CheckSenderDomain
{
public:
    CheckSenderDomain(Database &database, DnsResolver &resolver)
        : m_database(database)
        , m_resolver(resolver)
    {
    }

    /** The domain with its new report. Refused without keeping anything when it was cancelled. */
    Result<SenderDomain> run(const QString &domain);

private:
    Database &m_database;
    DnsResolver &m_resolver;
};
