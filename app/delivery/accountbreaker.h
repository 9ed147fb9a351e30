#pragma once

#include "base/instant.h"

/**
 * When an account may be used again after its server failed or asked for less (reliability §1.3). Never uses up a
 * person's attempts.
 */
class AccountBreaker
{
public:
    bool isOpen(Instant now) const { return now < m_openUntil; }
    Instant openUntil() const { return m_openUntil; }

    /** True: it is time to give up and to tell the person (§10: five in a row). */
    bool connectionFailed(Instant now);
    /** True: five messages in a row were refused for a reason that is ours (sender, reputation). */
    bool refusedForOurFault();
    /** Three in a row stop the account for a minute, then two, … at most an hour. */
    void askedToSlowDown(Instant now);
    /** A message was accepted: the server works. */
    void succeeded();

private:
    int m_connectionFailures = 0;
    int m_ourFaults = 0;
    int m_slowDowns = 0;
    std::chrono::minutes m_pause{1};
    Instant m_openUntil{};
};
