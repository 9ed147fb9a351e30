#pragma once

#include "groups/criteriacatalogue.h"
#include "groups/criterion.h"
#include "groups/group.h"
#include "store/database.h"
#include "store/groupofresults.h"

/** Groups and who is in them (specification §4). */
class GroupRepository
{
public:
    explicit GroupRepository(Database &database)
        : m_database(database)
    {
    }

    Result<QList<Group>> list() const;  ///< by name, with the number of members now
    Result<QList<Group>> names() const; ///< the same without counting: quick, however many contacts
    Result<Group> byId(GroupId id) const;
    /** By name (case and accents ignored) or by number. */
    Result<Group> find(const QString &nameOrId) const;
    /** With criteria (their JSON form): a dynamic group. */
    Result<GroupId> create(const Group &group);
    Result<void> rename(GroupId id, const QString &name);
    Result<void> setUses(GroupId id, bool isTest, bool isSeed);
    /** Refused while a draft, prepared or planned sending uses it, or another group, naming them (§4.8). */
    Result<void> remove(GroupId id);

    /** Of a static group; a dynamic one finds its members itself. Both give those who were not in it, or were, before.
     */
    Result<QList<ContactId>> addMembers(GroupId id, const QList<ContactId> &contacts);
    Result<QList<ContactId>> removeMembers(GroupId id, const QList<ContactId> &contacts);
    Result<QList<Group>> groupsOf(ContactId contact) const; ///< dynamic ones included, nothing counted
    /** Names of the sendings that still need the group. */
    Result<QStringList> usedBy(GroupId id) const;

    /** A group of the same kind, criteria or members, with another name; never a test or seed list group by itself. */
    Result<GroupId> duplicate(GroupId id, const QString &name);
    /** Those who are in it now, as a static group. */
    Result<GroupId> freeze(GroupId id, const QString &name);
    /** A static group of recipients of a sending; without name, one that says what it is. */
    Result<GroupId> fromResults(SendingId sending, ResultPart part, const QString &name);

private:
    Result<GroupId> copyMembers(GroupId id, const QString &name);

    Database &m_database;
};
