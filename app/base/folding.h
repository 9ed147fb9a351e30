#pragma once

#include <QString>

/** How names are compared and people searched: case, accents, ligatures and outer or doubled blanks do not count.
 * "Théâtre" and " THEATRE " are the same, "Cœur" and "coeur" too. */
QString folded(const QString &name);

/** Case and the way an accent is encoded do not count; accents do. Outer blanks are left away. */
QString caseFolded(const QString &text);
