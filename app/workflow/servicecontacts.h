#pragma once

#include "groups/criterion.h"
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

    /** A condition on one field (specification §17.1, FieldClause), with the rules of dynamic groups. */
    struct Clause
    {
        QString field; ///< may have its prefix
        Criterion::Operator comparison = Criterion::Operator::Equal;
        QString value; ///< of no meaning for Empty and NotEmpty
    };
    /** Refused: a limit below 1 or above 1,000, a field that is none, what does not suit the field. */
    Result<Page> find(const std::optional<Clause> &clause, ContactId after, int limit) const;
    /** Refused when the criteria of a dynamic group mean nothing any more. */
    Result<Page> membersOf(GroupId group, ContactId after, int limit) const;

private:
    Result<Page> page(const ContactQuery &query, ContactId after, int limit) const;

    Database &m_database;
};
