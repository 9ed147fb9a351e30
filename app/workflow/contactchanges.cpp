#include "workflow/contactchanges.h"

#include "store/contactrepository.h"
#include "store/grouprepository.h"
#include "store/killfilerepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactChanges)
};

Reversible removedEntries(const QStringList &entries, const QString &reason);

Reversible addedEntries(const QStringList &entries, const QString &reason)
{
    return {[=](Database &database) -> Result<Reversible> {
        const Result<QStringList> added = KillFileRepository(database).addAll(entries, reason);
        return added ? Result<Reversible>(removedEntries(*added, reason)) : failureOf(added);
    }};
}

Reversible removedEntries(const QStringList &entries, const QString &reason)
{
    return {[=](Database &database) -> Result<Reversible> {
        for (const QString &entry : entries)
            if (const Result<void> done = KillFileRepository(database).remove(entry);
                !done && done.error().kind != Failure::Kind::NotFound)
                return failureOf(done);
        return addedEntries(entries, reason);
    }};
}

Reversible quarantinedAgain(const QList<ContactRepository::Quarantined> &before)
{
    return {[=](Database &database) -> Result<Reversible> {
        if (const Result<void> done = ContactRepository(database).quarantineAgain(before); !done)
            return failureOf(done);
        QList<ContactId> contacts;
        for (const ContactRepository::Quarantined &one : before)
            contacts.append(one.contact.id);
        return ContactChanges::liftedQuarantine(contacts);
    }};
}

} // namespace

Reversible ContactChanges::activation(const QList<ContactId> &contacts, bool active)
{
    return {[=](Database &database) -> Result<Reversible> {
        const Result<QList<ContactId>> changed = ContactRepository(database).setActive(contacts, active);
        return changed ? Result<Reversible>(activation(*changed, !active)) : failureOf(changed);
    }};
}

Reversible ContactChanges::membership(GroupId group, const QList<ContactId> &contacts, bool joins)
{
    return {[=](Database &database) -> Result<Reversible> {
        GroupRepository groups(database);
        const Result<QList<ContactId>> changed =
            joins ? groups.addMembers(group, contacts) : groups.removeMembers(group, contacts);
        return changed ? Result<Reversible>(membership(group, *changed, !joins)) : failureOf(changed);
    }};
}

Reversible ContactChanges::liftedQuarantine(const QList<ContactId> &contacts)
{
    return {[=](Database &database) -> Result<Reversible> {
        ContactRepository repository(database);
        QList<ContactRepository::Quarantined> before;
        for (ContactId id : contacts) {
            const auto quarantine = repository.quarantineOf(id);
            if (!quarantine)
                return failureOf(quarantine);
            if (*quarantine)
                before.append(**quarantine);
        }
        QList<ContactId> lifted;
        for (const ContactRepository::Quarantined &one : before)
            lifted.append(one.contact.id);
        if (const Result<void> done = repository.setQuarantined(lifted, false); !done)
            return failureOf(done);
        return quarantinedAgain(before);
    }};
}

Reversible ContactChanges::killFile(const QList<ContactId> &contacts, const QString &reason)
{
    return {[=](Database &database) -> Result<Reversible> {
        const Result<QStringList> addresses = ContactRepository(database).addressesOf(contacts);
        return addresses ? addedEntries(*addresses, reason).run(database) : failureOf(addresses);
    }};
}

Reversible ContactChanges::edit(const Contact &changed)
{
    return {[=](Database &database) -> Result<Reversible> {
        ContactRepository repository(database);
        const Result<Contact> before = repository.byId(changed.id);
        if (!before)
            return failureOf(before);
        if (before->modified != changed.modified)
            return refused(u"changed-since"_s,
                           Words::tr("%1 was changed in the meantime; nothing was written.").arg(before->displayName()),
                           Words::tr("Look at the card as it is now, then change it again."));
        const auto quarantine = repository.quarantineOf(changed.id);
        if (!quarantine)
            return failureOf(quarantine);
        if (const Result<ContactId> saved = repository.save(changed); !saved)
            return failureOf(saved);
        const Result<Contact> after = repository.byId(changed.id);
        if (!after)
            return failureOf(after);
        Contact back = *before;
        back.modified = after->modified;
        // A corrected address left its quarantine; the old address gets it back.
        const bool left = quarantine->has_value() && after->status != ContactStatus::Quarantine;
        return Reversible{[=](Database &db) -> Result<Reversible> {
            const Result<Reversible> again = edit(back).run(db);
            if (!again)
                return again;
            if (left)
                if (const Result<void> done = ContactRepository(db).quarantineAgain({**quarantine}); !done)
                    return failureOf(done);
            return again;
        }};
    }};
}
