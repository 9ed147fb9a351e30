#pragma once

#include "store/contactquery.h"
#include "store/sqltext.h"

/**
 * The condition of a ContactQuery on `contact c`. Consents are valid or not, and dynamic groups have their members, at
 * this instant. Refused when the criteria of its group mean nothing any more.
 */
Result<SqlText> contactFilter(QSqlDatabase &db, const ContactQuery &query, Instant now);

/** ORDER BY of a query; ties by number, so that the order is one. `own`: the project's own fields. */
QString orderOf(const ContactQuery &query, const ContactFields &own, const QString &keySql);
/** An index gives this order, so that the first lines cost no more with a million contacts than with ten. */
bool isOrderIndexed(const ContactQuery &query);
/** When her last message was handed to a server. */
QString lastSendingSql();
