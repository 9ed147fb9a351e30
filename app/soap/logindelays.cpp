#include "soap/logindelays.h"

#include <algorithm>

milliseconds LoginDelays::note(const QString &address, milliseconds now)
{
    static constexpr milliseconds forgiven = std::chrono::minutes(1);
    constexpr qsizetype mostAddresses = 10'000;
    if (m_failures.size() >= mostAddresses)
        m_failures.removeIf([now](QHash<QString, Failures>::iterator it) { return now - it->last > forgiven; });
    if (m_failures.size() >= mostAddresses)
        return longest;
    Failures &failures = m_failures[address];
    if (now - failures.last > forgiven)
        failures.count = 0;
    ++failures.count;
    failures.last = now;
    return std::min(longest, step * failures.count);
}
