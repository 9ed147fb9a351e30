#pragma once

#include "presentation/sendinglines.h"
#include "smtp/smtpaccount.h"

/** Everything the home page shows: what awaits approval, what runs, what comes, the last results. */
struct HomeOverview
{
    QList<SendingLine> toApprove;
    QList<SendingLine> running;
    QList<SendingLine> planned; ///< soonest first
    QList<SendingLine> results; ///< the five last
    QList<SmtpAccount> accounts;
    bool hasContacts = false;
    qint64 messages = 0;
    qint64 unknown = 0;     ///< rows whose fate a person has to decide
    SendingId firstUnknown; ///< a sending that has some
    bool operator==(const HomeOverview &) const = default;
};

Result<HomeOverview> readHomeOverview(Database &database);
