#pragma once

#include "contacts/contact.h"
#include "contacts/contactfield.h"
#include "store/database.h"

/** Which contacts a list shows, in which order. */
struct ContactQuery
{
    enum class Order { Key, Address, Created, Modified };

    QString search; ///< in any field; case- and accent-insensitive; empty: everyone
    GroupId group;  ///< valid: members only
    std::optional<ContactStatus> status;
    Order order = Order::Key;
    bool descending = false;

    bool operator==(const ContactQuery &) const = default;
};

/** Reads and changes contacts and the fields they have. Lists are read by page: never all contacts at once. */
class ContactRepository
{
public:
    explicit ContactRepository(Database &database)
        : m_database(database)
    {
    }

    Result<ContactFields>
    fields() const; ///< built-in ones first (without id), then the project's own, in creation order
    Result<ContactField> addField(const QString &name, ContactField::Type type);

    Result<qint64> count(const ContactQuery &query = {}) const;
    Result<QList<Contact>> page(const ContactQuery &query, qint64 offset, int limit) const;
    Result<Contact> byId(ContactId id) const;
    /** By the unique key (its fields joined by `,` when it has several), else by address. */
    Result<Contact> find(const QString &keyOrAddress) const;

    /** Creates (invalid id) or changes a contact; an address corrected to a valid one leaves its quarantine (§3.1). */
    Result<ContactId> save(const Contact &contact);
    Result<void> setActive(const QList<ContactId> &ids, bool active);
    Result<void> setQuarantined(const QList<ContactId> &ids, bool quarantined);
    /** Removes a person; the ledger keeps the figures without her name. Refused while a sending still has to reach her.
     */
    Result<void> erase(ContactId id);

private:
    Database &m_database;
};
