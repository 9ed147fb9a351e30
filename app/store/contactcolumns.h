#pragma once

#include "contacts/contactfield.h"

#include <QSqlDatabase>

/** The column of table `contact` that holds a field of the project's own; from a number, never from a name. */
QString columnOf(FieldId field);

/** Inside write work: a row in `field` and its column. Refused when a field of that folded name exists. */
Result<FieldId> addFieldColumn(QSqlDatabase &db, const QString &name, ContactField::Type type);
