#include "presentation/contactcard.h"

#include "store/grouprepository.h"

Result<ContactCard> readContactCard(Database &database, ContactId id)
{
    const ContactRepository contacts(database);
    const Result<Contact> contact = contacts.byId(id);
    if (!contact)
        return failureOf(contact);
    const Result<ContactFields> fields = contacts.fields();
    if (!fields)
        return failureOf(fields);
    const Result<QList<Group>> groups = GroupRepository(database).groupsOf(id);
    if (!groups)
        return failureOf(groups);
    const auto history = SendingRepository(database).historyOf(id);
    if (!history)
        return failureOf(history);
    const auto events = SendingRepository(database).eventsOf(id);
    if (!events)
        return failureOf(events);
    const auto leftOut = SendingRepository(database).leftOut(id);
    if (!leftOut)
        return failureOf(leftOut);
    const Result<ConsentPicture> consents = readConsentPicture(database, *contact);
    if (!consents)
        return failureOf(consents);
    const auto quarantine = contacts.quarantineOf(id);
    if (!quarantine)
        return failureOf(quarantine);
    return ContactCard{*contact, *fields, *groups, *history, *events, *leftOut, *consents, *quarantine};
}
