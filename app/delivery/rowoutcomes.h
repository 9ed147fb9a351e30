#pragma once

#include "delivery/deliveryconnection.h"
#include "delivery/deliveryledger.h"

/** What the server's answer means for one row (specification §11.3, §11.5). `random` is in [0, 1). */
RowOutcome outcomeOf(const ServerAnswer &answer, int attemptsBefore, const RetryPolicy &policy, Instant now,
                     double random);

/** The message could not be made; the others go on (§11.2). */
RowOutcome productionError(const Failure &failure);
