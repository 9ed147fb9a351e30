#pragma once

#include "contacts/contact.h"
#include "contacts/contactfield.h"
#include "sendings/quarantinerule.h"
#include "store/contactquery.h"
#include "store/database.h"

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

    /** Whether there is any: asked again and again, so nobody is counted for it. */
    Result<bool> isEmpty() const;
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
    /** Gives those who were not so before. */
    Result<QList<ContactId>> setActive(const QList<ContactId> &ids, bool active);
    Result<void> setQuarantined(const QList<ContactId> &ids, bool quarantined);
    /** The addresses that can be written to, of these contacts; each once. */
    Result<QStringList> addressesOf(const QList<ContactId> &ids) const;

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
    /** As it was before it was lifted, cause and day too. */
    Result<void> quarantineAgain(const QList<Quarantined> &before);

private:
    Database &m_database;
};
