#pragma once

#include "sendings/sending.h"
#include "store/database.h"

#include <QStringList>

/**
 * Why a running sending does not go on although nobody paused it: its server does not answer or asked to slow down,
 * with the time of the next try, in words (specification §10). Empty: nothing holds it up.
 */
Result<QStringList> whatHoldsUp(QSqlDatabase &db, const Sending &sending, Instant now);
