#pragma once

#include "messages/messagechecks.h"
#include "smtp/senderdomain.h"
#include "store/database.h"

/** Whether receivers will believe the sender, by the last check that was kept (specification §8, §15.3). */
struct SenderAuthentication
{
    SenderDomainReport::Verdict verdict = SenderDomainReport::Verdict::Unknown;
    bool wasChecked = false;
    QString text; ///< a sentence, with the date of the check
};

/** The domain of this sender; an empty one when it has no valid address. */
Result<SenderDomain> domainOf(Database &database, const Sender &sender);

SenderAuthentication authenticationOf(const SenderDomain &domain, Instant now);
MessageFinding findingOf(const SenderAuthentication &authentication);

/** Refused when 5,000 messages or more go to one of the large consumer providers in the name of a domain known not to
 * be authenticated: they would be refused, or ruin its name. Called while the rows are written. */
Result<void> checkBulkSender(QSqlDatabase &db, Database &database, SendingId sending, const Sender &sender);
