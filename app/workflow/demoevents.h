#pragma once

#include "base/id.h"
#include "store/database.h"

/** The part of the demonstration in which people read their mail: a provider's list of opens and clicks, imported. */
class DemoEvents
{
public:
    explicit DemoEvents(Database &database)
        : m_database(database)
    {
    }

    /** Of a sending that was delivered; the list is written into `folder`. */
    Result<void> add(SendingId sending, const QString &folder);

private:
    Database &m_database;
};
