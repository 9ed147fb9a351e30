#pragma once

#include "delivery/deliveryledger.h"
#include "delivery/outcomewatch.h"

#include <chrono>

/**
 * Whether a server refuses us rather than the persons (reliability §1.3; §5, 59 and 60). After a refusal messages leave
 * one at a time, until one that left after it is accepted: it was about that message. The fifth among the last fifty
 * answers is the time to stop, whoever restarts the engine in between.
 */
class RefusalWatch
{
public:
    using Time = std::chrono::steady_clock::time_point;

    static constexpr int watched = 50;

    /** What the ledger remembers, oldest first. */
    void recall(const QList<DeliveryLedger::PastAnswer> &answers);

    enum class Kind { Refused, Accepted, Other };
    /** The answer to a message that left at `departed`. */
    void note(Kind kind, Time departed);

    /**
     * How many messages may be on their way together: one while the server is suspect, a few at first, one more for
     * each twenty it took since it last refused us. So a server that begins to refuse early meets no more than a few.
     */
    int mostAtOnce() const;
    /** Nothing that left since the last refusal was accepted: the next message goes alone. */
    bool isSuspect() const { return m_isSuspect; }
    /** It is more than one message: what has not quite left yet stays. */
    bool isRun() const { return m_isSuspect && m_refusals.count() > 1; }
    bool isHopeless() const;
    /** Something was accepted since the last refusal, were it on its way before. */
    bool tookOthers() const { return m_tookOthers; }

private:
    OutcomeWatch<watched> m_refusals;
    bool m_isSuspect = false;
    bool m_tookOthers = false;
    int m_taken = 0; ///< since the last refusal
    Time m_lastRefusal{};
};

/** This answer said no to us, not to the person. */
bool refusesUs(const DeliveryLedger::PastAnswer &answer);
