#pragma once

#include "consents/consent.h"
#include "groups/group.h"
#include "store/contactquery.h"
#include "store/database.h"

/** What a list of contacts can be narrowed by, as this project has it. */
struct ContactFilterChoices
{
    QList<Group> groups;
    QStringList languages;   ///< the project's, as tags
    QList<Consent> consents; ///< none without a consent centre

    bool operator==(const ContactFilterChoices &) const = default;
};

Result<ContactFilterChoices> readContactFilters(Database &database);
