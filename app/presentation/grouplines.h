#pragma once

#include "groups/group.h"
#include "store/database.h"

/** The groups of the project, by name, with the number of their contacts. */
Result<QList<Group>> readGroups(Database &database);

/** The same without counting, for lists that only name them. */
Result<QList<Group>> readGroupNames(Database &database);
