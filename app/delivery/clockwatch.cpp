#include "delivery/clockwatch.h"

#include "delivery/pausereasons.h"

using namespace std::chrono;

namespace {

constexpr minutes mostBack{2};
constexpr minutes mostForward{10};

} // namespace

std::optional<Failure> ClockWatch::look(const Clock &clock)
{
    const Instant time = clock.now();
    const milliseconds elapsed = clock.elapsed();
    const std::optional<Instant> before = std::exchange(m_time, time);
    const milliseconds passed = elapsed - std::exchange(m_elapsed, elapsed);
    if (!before)
        return std::nullopt;
    const milliseconds jump = (time - *before) - passed;
    if (jump < -mostBack)
        return PauseReasons::clockWentBack(ceil<minutes>(-jump).count());
    if (jump > mostForward)
        return PauseReasons::clockWentForward(floor<minutes>(jump).count());
    return std::nullopt;
}
