#pragma once

#include "delivery/clockwatch.h"
#include "delivery/deliveryenvironment.h"

/**
 * The pauses the engine makes by itself, each with its reason for a person to decide (specification §10): what an
 * account or a sending met with, a disk that is almost full, a date that cannot be trusted (§6.4).
 */
class AutomaticPauses
{
public:
    explicit AutomaticPauses(const DeliveryEnvironment &environment)
        : m_environment(environment)
    {
    }

    using Concerned = std::function<bool(const ActiveSending &sending)>;
    /** The running sendings it concerns. */
    Result<void> pause(const Concerned &concerned, const Failure &failure);
    Result<void> pauseWhenDiskIsFull();

    enum class Date {
        Trusted,
        Jumped, ///< just now: everything that ran is paused, what was planned is late
        Held    ///< it jumped, and nobody has resumed anything since
    };
    /** Unless it is trusted nothing starts, ends or expires by it. */
    Result<Date> lookAtDate();

private:
    const DeliveryEnvironment &m_environment;
    ClockWatch m_clockWatch;
    Instant m_spaceLooked{};
    bool m_held = false;
};
