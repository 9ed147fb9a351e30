#pragma once

#include "consents/trackingconsent.h"
#include "store/sqltext.h"

#include <QHash>

/** The project's setting `tracking-consent`: opt-in until somebody sets it. */
Result<TrackingMode> readTrackingMode(QSqlDatabase &db);

/**
 * A condition that holds for contacts whose opens and clicks may be linked to them by name at `now`, by the project's
 * mode (specification §12.3): the one place that says so in SQL. `contactColumn` holds the number of a contact and is
 * written with its table, as in `r.contact_id`. Null, and the number of a contact who is not there (erased, merged into
 * another): not followed. Withdrawn, it no longer holds, whenever the opens were.
 */
Result<SqlText> mayBeFollowed(QSqlDatabase &db, const QString &contactColumn, Instant now);

/** Whether anybody ever gave or refused it. */
Result<bool> isTrackingConsentKept(QSqlDatabase &db);
/** How these contacts stand with it; who was never asked is not in the answer. */
Result<QHash<ContactId, ConsentState>> readTrackingStates(QSqlDatabase &db, const QList<ContactId> &contacts);
