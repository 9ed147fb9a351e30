#pragma once

#include "contacts/contact.h"
#include "store/database.h"

/**
 * Two contacts who are one person become one, in one transaction (specification §13): groups and histories are joined,
 * and the stricter of two states wins: inactive, in quarantine, unsubscribed. It cannot be undone.
 *
 * Rows of the ledger follow the person. Where both received the same sending, the second row keeps its number, which
 * table merged_contact explains; that number is never given to somebody else, for the higher one survives.
 */
class ContactMerge
{
public:
    explicit ContactMerge(Database &database)
        : m_database(database)
    {
    }

    /** What the person is after the merge when the first contact's values count, the second's where those are empty. */
    static Contact proposal(const Contact &first, const Contact &second);

    /** `values`: the chosen values. Refused while a sending still has to reach one of them. Gives who remains. */
    Result<ContactId> run(ContactId first, ContactId second, const Contact &values, const QString &who);

private:
    Database &m_database;
};
