#include "presentation/concernedcontacts.h"

#include "store/contactrepository.h"

namespace {

constexpr int shownAtMost = 500;

} // namespace

Result<QList<Contact>> readConcernedContacts(Database &database, const AudienceQuery &query, ExclusionReason reason)
{
    const Result<QList<ContactId>> ids = Audience(database).contactsBehind(query, reason, 0, shownAtMost);
    if (!ids)
        return failureOf(ids);
    const ContactRepository repository(database);
    QList<Contact> contacts;
    for (ContactId id : *ids)
        if (const Result<Contact> contact = repository.byId(id))
            contacts.append(*contact);
    return contacts;
}
