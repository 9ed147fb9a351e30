#pragma once

#include "base/result.h"
#include "results/event.h"

#include <QStringList>

#include <optional>

/** A line of a list of opens and clicks. */
struct ReportedEvent
{
    QString messageId; ///< empty: the address says whose message it was
    QString address;
    Event event;
};

/**
 * Which column of a list of events says what. Mail providers name them in their own ways (`mid`, `st_text`, `ts`, …);
 * other columns do not matter.
 */
class EventList
{
public:
    /** Refused when there is no column for the message, the event or its time. `zone`: of times that name none. */
    static Result<EventList> fromHeader(const QStringList &header, const QByteArray &zone);

    bool hasMessageIds() const { return m_messageId >= 0; }
    /** None: another event than an open or a click. Refused when the time is none, or names nobody. */
    Result<std::optional<ReportedEvent>> read(const QStringList &cells) const;

private:
    int m_messageId = -1;
    int m_address = -1;
    int m_kind = -1;
    int m_at = -1;
    int m_link = -1;
    int m_author = -1;
    int m_evidence = -1;
    QByteArray m_zone;
};

/** ISO 8601, seconds or milliseconds since 1970, or a day and a time as lists write them, in `zone`. */
Result<Instant> eventTimeFrom(const QString &text, const QByteArray &zone);
