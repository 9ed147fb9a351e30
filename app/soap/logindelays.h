#pragma once

#include "base/instant.h"

#include <QHash>

/** Wrong keys are answered slowly, more slowly each time, by the address they come from; a minute without any forgives.
 */
class LoginDelays
{
public:
    static constexpr milliseconds step{100};
    static constexpr milliseconds longest{500};

    /** A wrong key came from there: how long its answer waits. */
    milliseconds note(const QString &address, milliseconds now);

private:
    struct Failures
    {
        int count = 0;
        milliseconds last{};
    };
    QHash<QString, Failures> m_failures;
};
