#pragma once

#include "base/instant.h"

#include <array>
#include <optional>

/**
 * How much slower an account or a recipient domain goes after a request to slow down (specification §11.3): half as
 * fast as it went, half again at the next request, then 10 % of the first speed more every ten minutes.
 */
class Throttle
{
public:
    struct State
    {
        double perHour = 0; ///< the speed at the first request
        double share = 1;   ///< of it, at `changed`
        Instant changed{};
    };
    Throttle() = default;
    explicit Throttle(const State &state)
        : m_state(state)
    {
    }

    /** Measures the speed; costs nothing worth mentioning. */
    void handedOver(Instant now);
    /** Half of the speed measured here or, for a domain, of the whole account. */
    void slowDown(Instant now, std::optional<double> perHour = {});
    milliseconds waitAt(Instant now) const;
    bool isActive(Instant now) const { return m_state.perHour > 0 && shareAt(now) < 1; }
    const State &state() const { return m_state; }
    /** Messages per hour of late; empty: too few to say. */
    std::optional<double> measured() const;

private:
    double shareAt(Instant now) const;

    State m_state;
    std::array<Instant, 32> m_last{}; ///< a ring
    size_t m_count = 0;
};
