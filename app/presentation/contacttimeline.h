#pragma once

#include "presentation/contactcard.h"

/** One thing that happened to a contact. */
struct TimelineEntry
{
    enum class Kind { Message, Event, Consent, Profile };

    Instant at{};
    Kind kind = Kind::Message;
    QString text;
    QString detail;
    bool operator==(const TimelineEntry &) const = default;
};

/** What happened since `since` (none: ever), latest first (specification §13). */
QList<TimelineEntry> contactTimeline(const ContactCard &card, std::optional<Instant> since,
                                     std::optional<TimelineEntry::Kind> only);
