#pragma once

#include "contacts/contact.h"
#include "store/contactquery.h"
#include "store/database.h"

#include <QSet>

/** The contacts a person marked in a list: some, or everybody the list means but some. */
struct ContactSelection
{
    std::optional<ContactQuery> everybody; ///< of this query, except `ids`
    QSet<ContactId> ids;
    qint64 count = 0;

    static ContactSelection of(const QList<ContactId> &contacts);
    bool contains(ContactId contact) const { return ids.contains(contact) != everybody.has_value(); }
    /** In the order of the list; read when the order is given, so that it means the list of that moment. */
    Result<QList<ContactId>> resolved(Database &database) const;
};
