#pragma once

#include "base/result.h"

#include <optional>

/** At most so many messages to one person in so many days (specification §3.3, 8). Off unless the project sets it. */
struct FrequencyCap
{
    int messages = 0;
    int days = 0;

    bool operator==(const FrequencyCap &) const = default;
};

/** `off`, or `3/7d`: three messages in seven days. */
QString toText(const std::optional<FrequencyCap> &cap);
Result<std::optional<FrequencyCap>> frequencyCapFrom(const QString &text);
