#include "presentation/grouplines.h"

#include "store/grouprepository.h"

Result<QList<Group>> readGroups(Database &database)
{
    return GroupRepository(database).list();
}

Result<QList<Group>> readGroupNames(Database &database)
{
    return GroupRepository(database).names();
}
