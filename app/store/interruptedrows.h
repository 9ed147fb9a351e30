#pragma once

#include "base/instant.h"
#include "store/flightrecorder.h"
#include "store/statement.h"

/**
 * The rows an engine that died left in SENDING (reliability §1.2): those whose body never left wait again, those whose
 * answer was noted get it, the others are in doubt and a person decides. Inside a write transaction.
 */
Result<void> settleInterruptedRows(QSqlDatabase &db, const std::optional<FlightRecorder::Notes> &notes, Instant now);
