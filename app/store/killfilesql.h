#pragma once

#include <QString>

/** SQL that is true when the address of contact `c` is in the kill file, by itself or by its domain. */
QString killFileConditionSql();
