#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QMap>
#include <QSqlDatabase>

/** How many messages of a prepared sending go to each domain. */
Result<QMap<QString, qint64>> recipientDomains(QSqlDatabase &db, SendingId sending);
