#pragma once

#include "sendings/sending.h"
#include "store/statement.h"

/**
 * Inside write work: a static group of those a sending did not reach (rows cancelled, expired or still waiting; seeds
 * left out). Refused when it reached everybody.
 */
Result<GroupId> groupOfRemaining(QSqlDatabase &db, const Sending &sending, Instant now);
