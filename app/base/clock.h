#pragma once

#include "base/instant.h"

/** The time is an argument: only programs and timers hold the system's clock. */
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock : public Clock
{
public:
    Instant now() const override;
};
