#pragma once

#include "base/instant.h"

/** What is remembered of the last rehearsal of a sending. */
struct RehearsalMark
{
    Instant at{};
    qint64 messages = 0;
    qint64 errors = 0;
    qint64 missed = 0;              ///< would not leave before the deadline
    bool contentChanged = false;    ///< what was prepared since is not what was rehearsed
    bool recipientsChanged = false; ///< nor is the list

    bool isCurrent() const { return !contentChanged && !recipientsChanged; }
    bool operator==(const RehearsalMark &) const = default;
};
