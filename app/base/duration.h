#pragma once

#include "base/result.h"

#include <QList>
#include <chrono>

/** `45s`, `90m`, `6h`, `2d`: the form of every duration on the command line and in settings. Whole, above zero. */
Result<std::chrono::seconds> durationFrom(const QString &text);
/** In the largest unit that divides it: 5400 s is `90m`, 7200 s is `2h`. */
QString toText(std::chrono::seconds duration);

/** `5m,15m,1h`, in the order given. */
Result<QList<std::chrono::seconds>> durationsFrom(const QString &text);
QString toText(const QList<std::chrono::seconds> &durations);
