#pragma once

#include "base/result.h"

/**
 * The prefix of every subject of a sending (specification §7.3), trimmed: at most 30 characters, no merge field, and no
 * control character, so that it cannot add header lines (RFC 5322 §2.2).
 */
Result<QString> checkedPrefix(const QString &prefix);
