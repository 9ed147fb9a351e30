#pragma once

#include "base/result.h"
#include "contacts/fieldclause.h"

#include <QSqlDatabase>
#include <QVariant>

/** A condition over `contact c`, with the values it binds. */
struct FieldClauseSql
{
    QString sql;
    QVariantList values;

    /**
     * Texts are compared without regard to the case of unaccented letters; addresses in their comparison form, so that
     * `Élodie@EXAMPLE.org` finds `élodie@example.org`. Refused when the project has no such field.
     */
    static Result<FieldClauseSql> of(QSqlDatabase &db, const FieldClause &clause);
};
