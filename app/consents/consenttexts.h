#pragma once

#include "base/instant.h"
#include "base/result.h"

/**
 * A consent as lists write it: `1`, `oui`, `yes`, `on` given; `0`, `non`, `no`, `off` withdrawn; empty: the file says
 * nothing of it. Anything else is refused.
 */
Result<std::optional<bool>> consentStatusFrom(const QString &text);

/**
 * When a consent was given or withdrawn: `2026-11-26`, `2026.11.26` (the form of specification §15.2) or an ISO
 * instant. A day alone counts from its beginning for a consent and to its end for a withdrawal, so that of two on the
 * same day the withdrawal prevails. What is not past yet is refused.
 */
Result<Instant> consentInstantFrom(const QString &text, bool given, const QByteArray &zone, Instant now);
