#include "delivery/throttle.h"

#include <algorithm>

using namespace std::chrono;

namespace {

constexpr double half = 0.5;
constexpr double recovery = 0.1;
constexpr minutes recoveryTime{10};
constexpr double smallestShare = 1.0 / 64;
/** Several connections are told the same thing at the same moment. */
constexpr seconds oneRequest{1};
/** After so long without a message the speed is measured anew. */
constexpr minutes aRest{1};

} // namespace

void Throttle::handedOver(Instant now)
{
    if (m_count > 0 && now - m_last[(m_count - 1) % m_last.size()] >= aRest)
        m_count = 0; // the speed is that of a server at work
    m_last[m_count++ % m_last.size()] = now;
}

std::optional<double> Throttle::measured() const
{
    if (m_count < m_last.size())
        return std::nullopt;
    const duration<double> span = m_last[(m_count - 1) % m_last.size()] - m_last[m_count % m_last.size()];
    if (span.count() <= 0)
        return std::nullopt;
    return double(m_last.size() - 1) / span.count() * 3600;
}

void Throttle::slowDown(Instant now, std::optional<double> perHour)
{
    if (isActive(now)) {
        if (now - m_state.changed < oneRequest)
            return;
        m_state.share = std::max(smallestShare, shareAt(now) * half);
    } else {
        const std::optional<double> speed = perHour ? perHour : measured();
        if (!speed)
            return;
        m_state = {*speed, half, now};
    }
    m_state.changed = now;
}

milliseconds Throttle::waitAt(Instant now) const
{
    if (m_count == 0 || !isActive(now))
        return milliseconds::zero();
    const duration<double> spacing(3600 / (m_state.perHour * shareAt(now)));
    const Instant next = m_last[(m_count - 1) % m_last.size()] + ceil<milliseconds>(spacing);
    return std::max(milliseconds::zero(), next - now);
}

double Throttle::shareAt(Instant now) const
{
    const auto steps = std::max<qint64>(0, (now - m_state.changed) / recoveryTime);
    return std::min(1.0, m_state.share + recovery * double(steps));
}
