#pragma once

#include "services/servicerecord.h"
#include "store/contactrepository.h"

/** Contacts as the web service gives them back, page by page, in the order of their numbers. */
class ServiceContacts
{
public:
    explicit ServiceContacts(Database &database)
        : m_database(database)
    {
    }

    struct One
    {
        ContactId contact;
        ContactStatus status = ContactStatus::Active;
        ServiceRecord record; ///< what MergeContacts understands
    };
    struct Page
    {
        QList<One> contacts;
        bool hasMore = false; ///< ask again from the last one on
    };
    static constexpr int mostContacts = 1000;

    /** The field of a clause may have its prefix. Refused: a limit below 1 or above 1,000, a field that is none. */
    Result<Page> page(ContactQuery query, ContactId after, int limit) const;

private:
    Database &m_database;
};
