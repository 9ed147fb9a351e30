#include "delivery/deliverylanes.h"

#include <algorithm>

namespace {

/** A server that refused one connection more is not asked again for so long. */
constexpr std::chrono::minutes enoughTime{10};

} // namespace

DeliveryLane *DeliveryLanes::add(std::unique_ptr<DeliveryLane> lane)
{
    m_lanes.push_back(std::move(lane));
    return m_lanes.back().get();
}

void DeliveryLanes::forgetOver()
{
    std::erase_if(m_lanes, [](const auto &lane) { return lane->isOver(); });
}

qsizetype DeliveryLanes::count(bool (DeliveryLane::*is)() const) const
{
    return std::ranges::count_if(m_lanes, [is](const auto &lane) { return (lane.get()->*is)(); });
}

int DeliveryLanes::connections() const
{
    return int(m_lanes.size()) - int(count(&DeliveryLane::isClosed));
}

int DeliveryLanes::allowed(int most, bool carefully, Instant now) const
{
    if (carefully || count(&DeliveryLane::isOpen) == 0)
        return 1;
    return now < m_enoughUntil ? std::min(m_enough, most) : most;
}

bool DeliveryLanes::areEnough(Instant now)
{
    const qsizetype open = count(&DeliveryLane::isOpen);
    if (open == 0)
        return false;
    m_enough = int(open);
    m_enoughUntil = now + enoughTime;
    return true;
}

void DeliveryLanes::closeIdle(Instant now)
{
    for (const auto &lane : m_lanes)
        if (lane->isFree() && now - lane->freeSince() >= idleTime)
            lane->close();
}

void DeliveryLanes::closeFree()
{
    for (const auto &lane : m_lanes)
        if (!lane->isCarrying() && !lane->isClosed())
            lane->close();
}

void DeliveryLanes::closeAll()
{
    for (const auto &lane : m_lanes)
        if (!lane->isClosed())
            lane->close();
}
