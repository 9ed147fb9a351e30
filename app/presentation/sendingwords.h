#pragma once

#include "sendings/sending.h"

#include <QByteArray>

/** How lists and cards say what was chosen for a sending, in the language of now. */

/** `As soon as approved`, `24 Nov 2026 08:00`, `24 Nov 2026 08:00 → 25 Nov 2026 08:00`. */
QString departureOf(const Sending &sending, const QByteArray &zone);
/** Under it: the zone of the departure, `America/Toronto (UTC−05:00)`, or `Optimized send times`. */
QString departureNote(const Sending &sending, const QByteArray &zone);
/** `2 000 / h`, `in 6 h`, `—`. */
QString paceOf(const Sending &sending);
/** `UTC−05:00`, the offset of a zone at that moment. */
QString offsetOf(Instant instant, const QByteArray &zone);
/** `98.9 %`; `–` when the whole is zero. */
QString rateOf(qint64 part, qint64 whole);
