#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"

#include <QSqlDatabase>

/**
 * Which computer may launch what was planned (specification §6.4). A copied or restored project must not send what
 * its first computer sends too: on a computer it does not know, planned sendings become late, running ones pause, and a
 * person decides about each. From then on the project belongs to this computer.
 */
class MachineClaim
{
public:
    explicit MachineClaim(QSqlDatabase &db)
        : m_db(db)
    {
    }

    /** A fingerprint of this computer: its number and its name, for neither alone tells all computers apart. */
    static QString thisMachine();

    Result<bool> isHere() const;
    /** Inside a transaction. The sendings that now wait for a person; none when the project was here already. */
    Result<QList<SendingId>> take(Instant now);

private:
    QSqlDatabase &m_db;
};
