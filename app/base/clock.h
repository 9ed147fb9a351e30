#pragma once

#include "base/instant.h"

/** The time is an argument: only programs and timers hold the system's clock. */
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /** Time that passed since some moment, sleep of the computer included, whatever is done to its date. */
    virtual milliseconds elapsed() const { return now().time_since_epoch(); }
};

class SystemClock : public Clock
{
public:
    Instant now() const override;
    milliseconds elapsed() const override;
};
