#pragma once

#include "base/result.h"

#include <QList>
#include <chrono>

/** `45s`, `90m`, `6h`, `2d`: the form of every duration on the command line and in settings. Whole, above zero. */
Result<std::chrono::seconds> durationFrom(const QString &text);
/** In hours, minutes or seconds, the largest that divides it: 5400 s is `90m`, three days are `72h`. */
QString toText(std::chrono::seconds duration);

/** `5m,15m,1h`, in the order given. */
Result<QList<std::chrono::seconds>> durationsFrom(const QString &text);
QString toText(const QList<std::chrono::seconds> &durations);
