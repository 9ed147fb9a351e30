#pragma once

#include "contacts/contact.h"
#include "contacts/contactfield.h"
#include "store/erasedaddresses.h"
#include "store/statement.h"

/** Writes contacts with their derived values, inside write work: one by hand, or those of a call one after another. */
class ContactWriter
{
public:
    static Result<ContactWriter> begin(QSqlDatabase &db, const QStringList &keyFields, Instant now);

    /**
     * Creates (invalid id) or changes a contact. Values are normalised; an invalid address, an empty or a taken key are
     * refused. A corrected address leaves its quarantine (§3.1).
     */
    Result<ContactId> write(const Contact &contact);

private:
    ContactWriter(QSqlDatabase &db, QStringList keyFields, Instant now, ContactFields own, ErasedAddresses erased);
    Result<Contact> normalised(const Contact &contact) const;
    Result<void> forgetTroubles(ContactId id, const QString &newAddressKey);

    QSqlDatabase &m_db;
    QStringList m_keyFields;
    Instant m_now;
    ContactFields m_own;
    ErasedAddresses m_erased;
};
