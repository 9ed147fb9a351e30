#pragma once

#include "messages/message.h"
#include "sendings/sending.h"
#include "store/database.h"

/** The instants a draft means now (specification §6.2); none: on approval, or no deadline. */
struct SendingTimes
{
    std::optional<Instant> launch;
    std::optional<Instant> deadline;
};

/** Fails for a wall time without meaning: an unknown zone, an impossible date. */
Result<SendingTimes> timesOf(const SendingOptions &options);

/** A start that is past, or a deadline that is past or before the start; empty: fine. */
QList<Failure> timeObstacles(const SendingOptions &options, Instant now);

/** What keeps a draft from being prepared, each with its remedy (specification §5.2, §6.2, §7). Nothing is counted. */
QList<Failure> sendingObstacles(const Sending &sending, const Message &message, Instant now);

/** §7.1: 1 to 1 000 000 an hour, or a duration of at least a minute. */
Result<void> checkedPace(const Pace &pace);
