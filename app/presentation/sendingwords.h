#pragma once

#include "sendings/sending.h"

#include <QByteArray>

/** How lists and cards say what was chosen for a sending, in the language of now. */

/** `As soon as approved`, `24 Nov 2026 08:00`, `24 Nov 2026 08:00 → 25 Nov 2026 08:00`. */
QString departureOf(const Sending &sending, const QByteArray &zone);
/** Under it: the zone of the departure, `America/Toronto (UTC−5)`, or `Optimized send times`. */
QString departureNote(const Sending &sending, const QByteArray &zone);
/** `2 000 / h`, `in 6 h`, `—`. */
QString paceOf(const Sending &sending);
/** `end foreseen at 18:24`, from the pace; empty when none was chosen or nothing remains. */
QString foreseenEndOf(const Sending &sending, qint64 remaining, Instant now, const QByteArray &zone);
/** `UTC−5`, `UTC+5:45`: the offset of a zone at that moment. */
QString offsetOf(Instant instant, const QByteArray &zone);
/** `98.9 %`; `–` when the whole is zero. */
QString rateOf(qint64 part, qint64 whole);
