#include "base/clock.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <ctime>
#endif

Instant SystemClock::now() const
{
    return std::chrono::floor<milliseconds>(std::chrono::system_clock::now());
}

#if defined(Q_OS_WIN)

milliseconds SystemClock::elapsed() const
{
    return milliseconds(GetTickCount64()); // goes on during sleep
}

#elif defined(Q_OS_LINUX)

milliseconds SystemClock::elapsed() const
{
    timespec time = {};
    clock_gettime(CLOCK_BOOTTIME, &time); // CLOCK_MONOTONIC stands still during sleep
    return milliseconds(time.tv_sec * 1000 + time.tv_nsec / 1'000'000);
}

#else

milliseconds SystemClock::elapsed() const
{
    return std::chrono::floor<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

#endif
