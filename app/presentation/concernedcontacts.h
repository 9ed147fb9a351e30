#pragma once

#include "contacts/contact.h"
#include "store/audience.h"

/** The contacts behind one line of Calculate (specification §5.3), at most the first five hundred. */
Result<QList<Contact>> readConcernedContacts(Database &database, const AudienceQuery &query, ExclusionReason reason);
