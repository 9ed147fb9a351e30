#pragma once

#include "groups/group.h"
#include "store/database.h"

/** Groups and who is in them (specification §4). */
class GroupRepository
{
public:
    explicit GroupRepository(Database &database)
        : m_database(database)
    {
    }

    Result<QList<Group>> list() const; ///< by name, with the number of members
    Result<Group> byId(GroupId id) const;
    /** By name (case and accents ignored) or by number. */
    Result<Group> find(const QString &nameOrId) const;
    Result<GroupId> create(const Group &group);
    Result<void> rename(GroupId id, const QString &name);
    Result<void> setUses(GroupId id, bool isTest, bool isSeed);
    /** Refused while a draft, prepared or planned sending uses it, naming those sendings (§4.8). */
    Result<void> remove(GroupId id);

    /** Both give those who were not in it, or were, before. */
    Result<QList<ContactId>> addMembers(GroupId id, const QList<ContactId> &contacts);
    Result<QList<ContactId>> removeMembers(GroupId id, const QList<ContactId> &contacts);
    Result<QList<Group>> groupsOf(ContactId contact) const;
    /** Names of the sendings that still need the group. */
    Result<QStringList> usedBy(GroupId id) const;

private:
    Database &m_database;
};
