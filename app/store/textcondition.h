#pragma once

#include "base/result.h"
#include "groups/criterion.h"
#include "store/sqltext.h"

/**
 * A criterion about a text, as a condition on `contact c`. SQLite knows case for ASCII only, and a driver may not let
 * us lend it our folding; so values of plain ASCII are compared in SQL, and of the others each different value is asked
 * once (`groups/textcomparison.h`) and the answer bound as a list.
 *
 * `column` is SQL that gives a text, never NULL; `scope` a condition for the contacts that matter.
 */
Result<SqlText> textCondition(QSqlDatabase &db, const QString &column, const Criterion &criterion,
                              const SqlText &scope);
