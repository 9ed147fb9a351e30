#pragma once

#include "sendings/sending.h"
#include "store/statement.h"

/** Inside write work: a new draft with its groups. */
Result<SendingId> insertDraft(QSqlDatabase &db, const Sending &sending, Instant now);

/** Inside write work: changes a draft and its groups; refused once it is prepared. */
Result<SendingId> updateDraft(QSqlDatabase &db, const Sending &sending, Instant now);
