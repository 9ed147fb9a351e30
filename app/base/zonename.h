#pragma once

#include <QByteArray>

/**
 * Whether `id` names a zone of the IANA database, links such as America/Montreal included. QTimeZone alone is no
 * judge: it takes any word for the name of a zone without rules (POSIX TZ), and would quietly mean UTC.
 */
bool isTimeZone(const QByteArray &id);
