#pragma once

#include "sendings/sending.h"
#include "store/database.h"

/**
 * Inside write work, for an approved sending: → Scheduled when it has a launch time to come, else → Sending at once;
 * gives optimized rows their minute either way (specification §6.3 step 10).
 */
Result<void> launch(QSqlDatabase &db, Database &database, const Sending &sending, const QString &who, Instant now);
