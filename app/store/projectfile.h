#pragma once

#include "store/connection.h"
#include "store/database.h"

/** The file of a project: how it is born, and what is looked at before it is used. */
namespace ProjectFile {

/** Writes the whole file beside its place, then moves it there: nothing half-made is ever seen. */
Result<void> create(const QString &path, const Project &project, Instant now);

/** Before anything is opened: is there a file that can be read and written, in a folder that can be written? */
Result<void> checkPlace(const QString &path);

/** On the writer's connection: it is a project of ours, not newer than this program; an older one is backed up and
 * migrated. */
Result<void> bringUpToDate(Connection &connection, const QString &path);

/** What is no database at all is named as such. */
Failure whyNotOpened(const Failure &failure, const QString &path);

} // namespace ProjectFile
