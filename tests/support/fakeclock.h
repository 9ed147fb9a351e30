#pragma once

#include "base/clock.h"

#include <atomic>

/** A clock that stands still until a test moves it; read from any thread. Starts on 1 December 2026, 13:00 UTC. */
class FakeClock : public Clock
{
public:
    static constexpr Instant start = Instant(milliseconds(1'796'130'000'000));

    explicit FakeClock(Instant now = start)
        : m_now(now.time_since_epoch().count())
    {
    }

    Instant now() const override { return Instant(milliseconds(m_now.load())); }
    void set(Instant now) { m_now = now.time_since_epoch().count(); }
    void advance(milliseconds by) { m_now += by.count(); }
    /** Somebody changes the date of the computer. */
    void jump(milliseconds by)
    {
        m_jumped += by.count();
        m_now += by.count();
    }
    milliseconds elapsed() const override { return milliseconds(m_now.load() - m_jumped.load()); }

private:
    std::atomic<qint64> m_now;
    std::atomic<qint64> m_jumped = 0;
};
