#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"
#include "groups/criterion.h"
#include "store/sqltext.h"

#include <QList>

/**
 * Who is in groups, as SQL: the one place that knows what a member is. A SELECT with one column, `id`, of the contacts
 * who are in at least one of the groups at this instant, each once; for `FROM (…)` and `c.id IN (…)`. Membership of a
 * dynamic group is a question asked when it is used (specification §4.1), so the SQL holds for the transaction it was
 * written in. Refused, naming the group, when its criteria mean nothing any more (§5.2).
 */
Result<SqlText> membersOf(QSqlDatabase &db, const QList<GroupId> &groups, Instant now);

/** The same for criteria no group has yet, as an editor counts them. */
Result<SqlText> membersOf(QSqlDatabase &db, const Criteria &criteria, Instant now);

/** The groups a contact is in, dynamic ones included; those in error are left out. */
Result<QList<GroupId>> groupsContaining(QSqlDatabase &db, ContactId contact, Instant now);

/**
 * Refused when the group would contain itself by these criteria, with the chain named: "A → B → A". An invalid group is
 * one that is about to be made: nothing contains it yet.
 */
Result<void> checkCycles(QSqlDatabase &db, GroupId group, const Criteria &criteria);
