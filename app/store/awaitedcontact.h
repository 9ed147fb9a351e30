#pragma once

#include "store/statement.h"

/** Refused while a message of hers may still leave, naming the sending. */
Result<void> refuseWhileAwaited(QSqlDatabase &db, ContactId contact);
