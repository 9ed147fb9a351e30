#pragma once

#include <QString>

/** How names are compared: case, accents and outer or doubled blanks do not count. "Théâtre" and " THEATRE " are the
 * same. */
QString folded(const QString &name);
