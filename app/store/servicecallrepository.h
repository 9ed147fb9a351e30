#pragma once

#include "services/servicecall.h"
#include "store/database.h"

/** The log of the web service's calls, kept for some days (setting `web-service.log-days`). */
class ServiceCallRepository
{
public:
    explicit ServiceCallRepository(Database &database)
        : m_database(database)
    {
    }

    /** Written with the next group of changes: nobody waits for it. */
    void add(const ServiceCall &call);
    Result<QList<ServiceCall>> latest(int limit) const; ///< latest first
    /** Calls before `before`, and all but the latest 100 000: nobody can fill the disk by knocking. */
    Result<void> removeOlder(Instant before);

private:
    Database &m_database;
};
