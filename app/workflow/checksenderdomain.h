#pragma once

#include "smtp/senderdomain.h"
#include "store/database.h"

#include <atomic>
#include <memory>

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

    /** The same through the resolver of the system; any thread may set `cancelled`. */
    static Result<SenderDomain> askSystem(Database &database, const QString &domain,
                                          const std::shared_ptr<std::atomic_bool> &cancelled);

private:
    Database &m_database;
    DnsResolver &m_resolver;
};
