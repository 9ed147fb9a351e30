#pragma once

#include "base/result.h"

#include <QSqlDatabase>

/**
 * SQL for what people see as the unique key of contact `c`: its fields joined by " · ", the address when the key is the
 * address. The column `key` holds the comparison form, which nobody wants to read.
 */
Result<QString> contactKeySql(QSqlDatabase &db);
