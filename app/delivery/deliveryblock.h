#pragma once

#include "delivery/throttle.h"

#include <QString>

/**
 * What a server asked of us, or that it does not answer: kept in the store, so that a restart neither forgets it nor
 * tries too soon, and shown to the person (specification §11.3, §11.4).
 */
struct DeliveryBlock
{
    QString domain; ///< of the recipients; empty: the whole account
    int level = 0;  ///< how many times the breaker opened; 0: only slowed down
    Instant until{};
    QString reason; ///< what the server said, or why it cannot be reached
    Throttle::State throttle;

    /** Nothing is left of it. */
    bool isOver(Instant now) const { return level == 0 && !Throttle(throttle).isActive(now); }
};
