#pragma once

#include "base/instant.h"
#include "sendings/eligibility.h"

#include <QMap>

/** `Tuesday, 1 December 2026 08:00 (America/Toronto)`, in the language of the person. */
QString wallText(Instant instant, const QByteArray &zone);
/** `7 days 21 h`, `3 h 5 min`: how long until something happens. */
QString durationText(std::chrono::milliseconds duration);
/** `3 inactive · 172 same address`: the exclusions that are not zero, in the order of the decision. */
QString exclusionText(const QMap<ExclusionReason, qint64> &excluded);
