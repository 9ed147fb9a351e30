#pragma once

#include "base/id.h"
#include "results/engagement.h"
#include "results/event.h"
#include "store/statement.h"

#include <QHash>

/** Counts the opens and clicks of sendings and of single recipients. */
class EventReader
{
public:
    /** One event, and of which sending the message was. */
    struct Line
    {
        QString sending;
        Event event;
        bool operator==(const Line &) const = default;
    };

    explicit EventReader(QSqlDatabase &db)
        : m_db(db)
    {
    }

    Result<Engagement> ofSending(SendingId sending) const;
    /** All that is known of one person, latest first. */
    Result<QList<Line>> ofContact(ContactId contact) const;
    /** Those of the rows that have some. */
    Result<QHash<RowId, RecipientEngagement>> ofRows(const QList<RowId> &rows) const;

private:
    QSqlDatabase &m_db;
};
