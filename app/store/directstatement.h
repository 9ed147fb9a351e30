#pragma once

#include "store/preparedstatement.h"

#include <optional>

/**
 * A statement of SQLite itself, on the connection Qt's driver opened. Nothing when that connection belongs to another
 * copy of the library than ours (as in the Windows build, where Qt brings its own), which must not be mixed.
 */
std::optional<Result<std::unique_ptr<PreparedStatement>>> prepareDirectly(QSqlDatabase &db, const QString &sql);
