#pragma once

#include "base/instant.h"

#include <QList>

/**
 * When a refused message is tried again (specification §11.3): after each delay of the schedule in turn, then after its
 * last one again and again, ± 20 %, until the setting says to give up. A deadline needs no rule here: what still waits
 * then expires (§7.2).
 */
class RetryPolicy
{
public:
    QList<std::chrono::seconds> schedule{std::chrono::minutes(5), std::chrono::minutes(15), std::chrono::hours(1),
                                         std::chrono::hours(2), std::chrono::hours(4)};
    /** After the first attempt, reckoned with the delays of the schedule: a long pause uses up nobody's chances. */
    std::chrono::seconds giveUp = std::chrono::hours(72);

    /** `attempts` counts the one that has just been refused; `random` is in [0, 1). Empty: give up. */
    std::optional<Instant> nextTry(int attempts, Instant now, double random) const;

    bool operator==(const RetryPolicy &) const = default;

private:
    std::chrono::seconds delayAfter(int attempts) const;
};
