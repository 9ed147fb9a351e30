#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/sqltext.h"

/** A group has a name of 1 to 100 characters. */
Result<QString> checkedGroupName(const QString &name);

/** The name itself, or the first of "name (2)", "name (3)" … no group has yet. */
Result<QString> freeGroupName(QSqlDatabase &db, const QString &wanted);

/** Inside write work: a static group with the contacts a SELECT of ids gives. Refused when the name is taken. */
Result<GroupId> makeStaticGroup(QSqlDatabase &db, const QString &name, const SqlText &contacts, Instant now);

/** "There is already a group …" in the place of a broken constraint. */
Failure nameTaken(const QString &name);
