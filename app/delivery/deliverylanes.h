#pragma once

#include "delivery/deliverylane.h"

#include <vector>

/** The connections of one account: how many there are, how many there may be, and their end. */
class DeliveryLanes
{
public:
    /** An idle connection is given back to the server after a while. */
    static constexpr std::chrono::seconds idleTime{10};

    using Lanes = std::vector<std::unique_ptr<DeliveryLane>>;

    DeliveryLane *add(std::unique_ptr<DeliveryLane> lane);
    void forgetOver();
    Lanes::const_iterator begin() const { return m_lanes.begin(); }
    Lanes::const_iterator end() const { return m_lanes.end(); }

    qsizetype count(bool (DeliveryLane::*is)() const) const;
    /** Not yet closed. */
    int connections() const;
    /** A server that does not answer is knocked at once, not by all connections. */
    int allowed(int most, bool carefully, Instant now) const;
    /** While others work, it only wants no more of them: for a while there are no more. False: there are no others. */
    bool areEnough(Instant now);

    /** Gives connections back that had nothing to carry for a while. */
    void closeIdle(Instant now);
    void closeFree();
    void closeAll();

private:
    Lanes m_lanes;
    int m_enough = 0; ///< the server refused more than these
    Instant m_enoughUntil{};
};
