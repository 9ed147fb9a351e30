#pragma once

#include "base/result.h"
#include "groups/group.h"
#include "store/statement.h"

/** Whether the members are counted: a question for each dynamic group. */
enum class MemberCount { Wanted, NotWanted };

/** Groups as the store knows them. Criteria that mean nothing any more are told in `trouble`. */
class GroupReader
{
public:
    GroupReader(QSqlDatabase &db, Instant now, MemberCount count = MemberCount::Wanted)
        : m_db(db)
        , m_now(now)
        , m_count(count)
    {
    }

    /** By name. `condition` speaks of the table contact_group, with one `?` for `value`. */
    Result<QList<Group>> list(const QString &condition, const QVariant &value) const;
    /** The first of them, or that there is none. */
    Result<Group> one(const QString &condition, const QVariant &value) const;
    Result<Group> byId(GroupId id) const;

private:
    Result<void> count(Group &group) const;

    QSqlDatabase &m_db;
    Instant m_now;
    MemberCount m_count;
};
