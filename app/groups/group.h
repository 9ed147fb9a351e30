#pragma once

#include "base/id.h"

#include <QList>
#include <QString>

/** A named set of contacts (specification §4): static when hand-picked or imported, dynamic when a stored query. */
struct Group
{
    GroupId id;
    QString name;
    QString criteria;    ///< JSON form of `groups/criteriajson.h`; empty: static
    bool isTest = false; ///< offered where a message is tested (§8)
    bool isSeed = false; ///< offered as seed list group in the sending form (§5.4)
    qint64 members = 0;
    QString trouble = {}; ///< why its criteria mean nothing any more: it cannot be selected (§5.2)

    bool isDynamic() const { return !criteria.isEmpty(); }

    bool operator==(const Group &) const = default;
};

/** Who a sending is for (§5.1, §5.2): all contacts or a union of groups, minus excluded groups; seeds beside them. */
struct GroupSelection
{
    bool all = false;
    QList<GroupId> to;
    QList<GroupId> except;
    QList<GroupId> seeds;

    bool isEmpty() const { return !all && to.isEmpty(); }
    bool operator==(const GroupSelection &) const = default;
};
