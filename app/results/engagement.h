#pragma once

#include "base/instant.h"

#include <QJsonObject>

/** What became of a delivered message, in figures (specification §12.1): machines and seeds are left out. */
struct Engagement
{
    qint64 opens = 0;    ///< every open
    qint64 openers = 0;  ///< recipients known to have opened; who clicked has opened, seen or not
    qint64 clicks = 0;   ///< every click
    qint64 clickers = 0; ///< recipients known to have clicked
    qint64 nameless = 0; ///< of the opens and clicks: those of people who are not followed by name
    qint64 byMachines = 0;

    bool isEmpty() const { return opens + clicks + byMachines == 0; }
    bool operator==(const Engagement &) const = default;
};

/** The same of one recipient; nothing of who is not followed by name. */
struct RecipientEngagement
{
    qint64 opens = 0;
    qint64 clicks = 0;
    std::optional<Instant> firstOpen; ///< that of the first click when no open was seen before it
    std::optional<Instant> lastOpen;
    std::optional<Instant> firstClick;

    bool operator==(const RecipientEngagement &) const = default;
};

/** `opens`, `opened_by`, `clicks`, `clicked_by`, `nameless`, `by_machines`. */
QJsonObject toJson(const Engagement &engagement);
/** `opens`, `first_open`, `last_open`, `clicks`, `first_click`. */
QJsonObject toJson(const RecipientEngagement &engagement);
