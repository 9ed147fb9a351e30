#include "presentation/recipientcopy.h"

#include "store/contactrepository.h"
#include "store/sendingrepository.h"
#include "workflow/testmessage.h"

RecipientCopy readRecipientCopy(Database &database, PasswordStore &passwords, SendingId sending,
                                const Snapshot &snapshot, qint64 offset, const QString &language)
{
    RecipientCopy copy;
    const SendingRepository repository(database);
    const Result<qint64> total = repository.recipientCount(sending);
    if (!total || *total == 0)
        return copy;
    copy.offset = (offset % *total + *total) % *total;
    const auto rows = repository.recipients(sending, std::nullopt, {}, copy.offset, 1);
    if (!rows || rows->isEmpty())
        return copy;
    const RecipientLine &row = rows->first();
    copy.language = language.isEmpty() ? row.language : language;
    const Result<Contact> contact = ContactRepository(database).byId(row.contact);
    copy.name = contact ? contact->displayName() : row.address;
    copy.rendered =
        TestMessage(database, passwords).preview(snapshot.message, row.contact, copy.language, snapshot.subjectPrefix);
    return copy;
}
