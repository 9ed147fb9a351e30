#pragma once

#include "sendings/eligibility.h"

#include <QMap>

/** What Calculate shows (specification §5.3). targeted = the sum of excluded + receive, always. */
struct RecipientCount
{
    struct Share
    {
        QString name; ///< language tag or domain
        qint64 contacts = 0;
        bool operator==(const Share &) const = default;
    };

    qint64 targeted = 0; ///< union of the groups, before any rule
    QMap<ExclusionReason, qint64> excluded;
    qint64 receive = 0;   ///< messages to recipients, seeds not counted
    qint64 addresses = 0; ///< distinct addresses among them
    qint64 seeds = 0;     ///< seed copies besides (a seed who is also a recipient is not counted twice)
    QMap<ExclusionReason, qint64> refusedSeeds; ///< even a seed is not written to: kill file, no valid address (§5.4)
    QList<Share> byLanguage;                    ///< largest first
    QList<Share> byDomain;                      ///< the ten largest, largest first

    qint64 totalExcluded() const;
    /** T-20: the numbers sum exactly. */
    bool addsUp() const { return targeted == totalExcluded() + receive; }
    bool operator==(const RecipientCount &) const = default;
};
