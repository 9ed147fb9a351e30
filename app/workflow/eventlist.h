#pragma once

#include "base/result.h"
#include "contacts/dateorder.h"
#include "results/event.h"

#include <QStringList>

#include <optional>

/** A line of a list of opens and clicks. */
struct ReportedEvent
{
    QString messageId; ///< empty: the address says whose message it was
    QString address;
    Event event;
    bool zoneWasAssumed = false; ///< its time named none
};

/** How the times of a list are read where they do not say it themselves. */
struct EventTimes
{
    QByteArray zone; ///< IANA id
    DateOrder dates = DateOrder::Detect;
};

/**
 * Which column of a list of events says what. Mail providers name them in their own ways (`mid`, `st_text`, `ts`, …);
 * other columns do not matter.
 */
class EventList
{
public:
    /** Refused when there is no column for the message, the event or its time. */
    static Result<EventList> fromHeader(const QStringList &header, const EventTimes &times);

    bool hasMessageIds() const { return m_messageId >= 0; }
    /** None: another event than an open or a click. Refused when the time is none, or names nobody. */
    Result<std::optional<ReportedEvent>> read(const QStringList &cells) const;
    /** The word for the event, as the list has it. */
    QString eventWord(const QStringList &cells) const { return cells.value(m_kind).trimmed(); }

private:
    int m_messageId = -1;
    int m_address = -1;
    int m_kind = -1;
    int m_at = -1;
    int m_link = -1;
    int m_author = -1;
    int m_evidence = -1;
    EventTimes m_times;
};

struct EventTime
{
    Instant at{};
    bool zoneWasAssumed = false;
};
/** ISO 8601, seconds or milliseconds since 1970, or a day and a time as lists write them. */
Result<EventTime> eventTimeFrom(const QString &text, const EventTimes &times);
