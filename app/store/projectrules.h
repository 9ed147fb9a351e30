#pragma once

#include "store/database.h"

/** The project with names in their one spelling, or what is wrong with it. */
Result<Project> checked(const Project &project);

Result<QString> checkedProjectName(const QString &name);
/** BCP 47 language tags (language, script and region only), the first of which is the default; `FR-ca` becomes `fr-CA`.
 */
Result<QStringList> checkedLanguages(const QStringList &languages);
/** An IANA time zone this computer knows. */
Result<QString> checkedTimeZone(const QString &zone);
