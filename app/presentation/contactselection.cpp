#include "presentation/contactselection.h"

#include "store/contactlist.h"

ContactSelection ContactSelection::of(const QList<ContactId> &contacts)
{
    return {std::nullopt, QSet<ContactId>(contacts.begin(), contacts.end()), contacts.size()};
}

Result<QList<ContactId>> ContactSelection::resolved(Database &database) const
{
    if (!everybody)
        return ids.values();
    Result<QList<ContactId>> all = ContactList(database).ids(*everybody);
    if (all)
        all->removeIf([this](ContactId id) { return ids.contains(id); });
    return all;
}
