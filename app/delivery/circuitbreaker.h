#pragma once

#include "base/instant.h"

/**
 * When an account, or a recipient domain, may be tried again after its server failed or asked for less (reliability
 * §1.3). After each failed connection it waits 1, 2, 4, 8 s; the fifth in a row, or the third request to slow down,
 * opens it for a minute. Then one message tries (half-open): accepted, everything is as before; else it opens again,
 * twice as long, at most an hour. Never uses up a person's attempts.
 */
class CircuitBreaker
{
public:
    CircuitBreaker() = default;
    /** As it was before a restart. */
    CircuitBreaker(int level, Instant openUntil)
        : m_level(level)
        , m_until(openUntil)
    {
    }

    bool isOpen(Instant now) const { return now < m_until; }
    Instant openUntil() const { return m_until; }
    /** How many times it opened since something was accepted; 0: closed. */
    int level() const { return m_level; }
    /** Its time is over and nothing was accepted yet: one message at a time. */
    bool isHalfOpen() const { return m_level > 0 || m_failures > 0; }
    /** Waiting for it is no short matter: it failed again after its first minute, or had long to go when we came. */
    bool isLasting(Instant now) const;

    /** True: it opened. */
    bool connectionFailed(Instant now);
    bool askedToSlowDown(Instant now);
    /** A message was accepted: the server works. True: it was open. */
    bool succeeded(Instant now);

private:
    bool open(Instant now);

    int m_level = 0;
    Instant m_until{};
    int m_failures = 0;
    int m_slowDowns = 0;
    bool m_openedHere = false;
};
