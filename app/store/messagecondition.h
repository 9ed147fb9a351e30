#pragma once

#include "base/instant.h"
#include "groups/criterion.h"
#include "store/sqltext.h"

/**
 * A criterion about a message, or about any, as a condition on `contact c`: what the ledger and the events say of every
 * copy that left, those to seeds and those sent again included; whoever was merged into another speaks for her.
 *
 * `since` bounds what is asked about: the opens and clicks of Opened and Clicked, else the copies by when they left.
 */
SqlText messageCondition(const Criterion &criterion, const std::optional<Instant> &since);
