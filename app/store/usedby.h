#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QStringList>

/**
 * Names of the sendings that are not over and use something: `condition` speaks of sending `s` with one `?` for
 * `value`. What they use cannot be removed under them (specification §4.8).
 */
Result<QStringList> sendingsThatNeed(QSqlDatabase &db, const QString &condition, qint64 value);
