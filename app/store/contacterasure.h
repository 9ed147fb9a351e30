#pragma once

#include "base/id.h"
#include "store/database.h"

/**
 * Erases a person (specification §15.4): her contact, fields, groups, consents and their proofs, the address and the
 * answers of servers in the ledger. What stays counts: rows without a name. When she must not be written to any more
 * (kill file, deactivated, unsubscribed, quarantined), a salted hash of the address stays in the kill file, so that an
 * old list imported later cannot bring her back.
 */
class ContactErasure
{
public:
    explicit ContactErasure(Database &database)
        : m_database(database)
    {
    }

    struct Outcome
    {
        bool hashKept = false; ///< the kill file keeps the hash of the address
        bool operator==(const Outcome &) const = default;
    };
    /** Refused while a sending still has to reach her. */
    Result<Outcome> run(ContactId id);
    /** The same inside write work. */
    static Result<Outcome> run(QSqlDatabase &db, ContactId id, Instant now);

private:
    Database &m_database;
};
