#pragma once

#include "base/id.h"
#include "store/database.h"

#include <optional>

/** What became of the lines of a list of opens and clicks. */
struct EventReport
{
    qint64 read = 0;
    qint64 opens = 0;    ///< recorded now
    qint64 clicks = 0;   ///< recorded now
    qint64 nameless = 0; ///< of both: counted without saying whose they are
    qint64 known = 0;    ///< told before
    qint64 other = 0;    ///< deliveries, bounces, copies to seeds, people erased since: not counted
    qint64 rejected = 0;

    struct Rejection
    {
        qint64 line = 0;
        QString reason;
        bool operator==(const Rejection &) const = default;
    };
    QList<Rejection> rejections; ///< the first ones
    bool operator==(const EventReport &) const = default;
};

/** What an import did, in one sentence or two. */
QString eventSentence(const EventReport &report);

/**
 * "Import opens and clicks": the list a mail provider keeps of its tracking, as CSV or workbook. All or nothing; a list
 * may be imported again, or overlap another: each event counts once.
 */
class ImportEvents
{
public:
    explicit ImportEvents(Database &database)
        : m_database(database)
    {
    }

    /** `sending`: whose recipients the addresses of a list without Message-IDs are. */
    Result<EventReport> run(const QString &file, std::optional<SendingId> sending = {});

private:
    Database &m_database;
};
