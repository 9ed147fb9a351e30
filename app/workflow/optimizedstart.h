#pragma once

#include "store/database.h"
#include "store/duetimes.h"

/** The default hour and the zone of the project, for an optimized sending that starts then. Also inside write work. */
Result<OptimizedStart> optimizedStart(Database &database, Instant start, const std::optional<Instant> &deadline);
