#pragma once

#include "store/sendingrepository.h"

/**
 * The message one row of the ledger stands for, as it left: from the content frozen at Prepare, dated when it was
 * handed over (specification §13). Merge fields show the contact's values as they are now, and it carries no signature.
 */
Result<QByteArray> sentMessage(Database &database, SendingId sending, const RecipientLine &row);
