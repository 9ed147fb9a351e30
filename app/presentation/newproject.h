#pragma once

#include "base/clock.h"
#include "base/result.h"

/** The first start: a project file with these names; the rest as usual (French and English, this computer's time zone).
 */
Result<void> createNewProject(const Clock &clock, const QString &path, const QString &name,
                              const QStringList &keyFields);
