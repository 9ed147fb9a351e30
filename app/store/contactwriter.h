#pragma once

#include "contacts/contact.h"
#include "store/statement.h"

/**
 * Inside write work: creates (invalid id) or changes a contact with its derived values. Values are normalised; an
 * invalid address, an empty or a taken key are refused. A corrected address leaves its quarantine (§3.1).
 */
Result<ContactId> writeContact(QSqlDatabase &db, const Contact &contact, const QStringList &keyFields, Instant now);
