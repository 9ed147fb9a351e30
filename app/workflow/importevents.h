#pragma once

#include "base/id.h"
#include "contacts/dateorder.h"
#include "store/database.h"

#include <QStringList>

#include <optional>

class EventList;
class TableFile;
class TableReader;

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
    qint64 inZone = 0;      ///< lines whose time named no zone
    QByteArray zone;        ///< the one they were read in
    QStringList otherWords; ///< the first events that are neither opens nor clicks, as the list has them

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
 * "Import opens and clicks": the list a mail provider keeps of its tracking, as CSV or workbook. Nothing of a list that
 * cannot be read to its end; then some thousand lines at a time, so that deliveries go on meanwhile. Whatever stops it,
 * the list is simply imported again: what was told counts once.
 */
class ImportEvents
{
public:
    explicit ImportEvents(Database &database)
        : m_database(database)
    {
    }

    struct Choice
    {
        std::optional<SendingId> sending = {}; ///< whose recipients the addresses of a list without Message-IDs are
        QByteArray zone = {};                  ///< of times that name none; empty: the project's
        DateOrder dates = DateOrder::Detect;
    };
    Result<EventReport> run(const QString &file, const Choice &choice);

private:
    Result<EventReport> record(const TableFile &file, TableReader &reader, const EventList &list, const Choice &choice,
                               const QByteArray &zone);

    Database &m_database;
};
