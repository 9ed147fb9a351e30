#pragma once

#include <QString>

/** A contact field as a person reads it: built-in and usual ones in her language, the project's own as the project
 * wrote it, `no_citoyen` as "No citoyen". */
QString fieldLabel(const QString &name);
