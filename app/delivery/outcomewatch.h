#pragma once

#include <bitset>

/** How many of the last `Window` answers were of the kind one watches for. */
template <int Window>
class OutcomeWatch
{
public:
    void note(bool isOfTheKind)
    {
        m_count += int(isOfTheKind) - int(m_last[m_next]);
        m_last[m_next] = isOfTheKind;
        m_next = (m_next + 1) % Window;
        m_seen += int(m_seen < Window);
    }
    int count() const { return m_count; }
    bool isFull() const { return m_seen == Window; }
    void clear() { *this = {}; }

private:
    std::bitset<Window> m_last;
    size_t m_next = 0;
    int m_seen = 0;
    int m_count = 0;
};
