#pragma once

#include "base/id.h"
#include "store/database.h"

/**
 * Refused when the disk of the project could not hold what the ledger of this sending may write: twice what is
 * expected, and 200 MB beside (reliability §2).
 */
Result<void> spaceForSending(Database &database, SendingId sending);

/** The rule alone, for `rows` recipients with `freeBytes` left. */
Result<void> spaceForRows(qint64 rows, qint64 freeBytes);
