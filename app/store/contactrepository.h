#pragma once

#include "contacts/contact.h"
#include "contacts/contactfield.h"
#include "contacts/fieldclause.h"
#include "sendings/quarantinerule.h"
#include "store/database.h"

/** Which contacts a list shows, in which order. */
struct ContactQuery
{
    enum class Order { Key, Address, Created, Modified };

    QString search; ///< in any field; case- and accent-insensitive; empty: everyone
    GroupId group;  ///< valid: members only
    std::optional<ContactStatus> status;
    std::optional<FieldClause> clause; ///< for after()
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
    /** By number, from the one after `id` on, whatever the query's order: nobody is missed while contacts come and go.
     */
    Result<QList<Contact>> after(ContactId id, const ContactQuery &query, int limit) const;
    Result<Contact> byId(ContactId id) const;
    /** By the unique key (its fields joined by `,` when it has several), else by address. */
    Result<Contact> find(const QString &keyOrAddress) const;

    /** Creates (invalid id) or changes a contact; an address corrected to a valid one leaves its quarantine (§3.1). */
    Result<ContactId> save(const Contact &contact);
    Result<void> setActive(const QList<ContactId> &ids, bool active);
    Result<void> setQuarantined(const QList<ContactId> &ids, bool quarantined);

    /** A contact in quarantine, and why (§11.5). */
    struct Quarantined
    {
        Contact contact;
        QuarantineCause cause = QuarantineCause::ByHand;
        QString detail; ///< the answer of the server, when one said so
        std::optional<Instant> since;
        bool operator==(const Quarantined &) const = default;
    };
    Result<QList<Quarantined>> quarantined(const QString &search = {}, int limit = 1000) const; ///< latest first
    Result<std::optional<Quarantined>> quarantineOf(ContactId id) const;

private:
    Database &m_database;
};
