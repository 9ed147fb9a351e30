#pragma once

#include <QString>

/** Conditions on a row `r` of the ledger: is she known to have opened, or clicked? Machines do so for nobody (§12.3).
 */
inline const QString clickedSql =
    QStringLiteral("EXISTS (SELECT 1 FROM event e WHERE e.recipient_id = r.id AND e.author <> 'MACHINE' "
                   "AND e.kind = 'CLICK')");
/** Who clicked has opened, seen or not (§12.1). */
inline const QString openedSql =
    QStringLiteral("EXISTS (SELECT 1 FROM event e WHERE e.recipient_id = r.id AND e.author <> 'MACHINE')");
