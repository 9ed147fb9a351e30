#pragma once

#include "base/result.h"
#include "groups/criteriacatalogue.h"

#include <QSqlDatabase>

/** What the criteria of this project may speak of, as it is now. */
Result<CriteriaCatalogue> readCriteriaCatalogue(QSqlDatabase &db);
