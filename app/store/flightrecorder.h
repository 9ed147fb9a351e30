#pragma once

#include "delivery/deliveryledger.h"

#include <QFile>
#include <QHash>

#include <mutex>
#include <vector>

/**
 * What is in the air, in a small file `NAME.envoi-flight` beside the project. It is written as memory the system shares
 * with the file, so it costs next to nothing; it survives the death of the program, for the system still holds it, but
 * not that of the computer. Notes of an earlier start of the computer are therefore never believed.
 */
class FlightRecorder
{
public:
    explicit FlightRecorder(const QString &projectPath);

    /** The row departed; with an outcome its answer had come. */
    using Notes = QHash<RowId, std::optional<RowOutcome>>;
    /** What a dead engine left. Empty when there is nothing that can be believed. */
    std::optional<Notes> read() const;

    /** Begins anew. */
    Result<void> start();
    Result<void> departed(RowId row);
    void answered(RowId row, const RowOutcome &outcome);
    /** The outcome is durable in the project: its place serves the next row. Any thread. */
    void landed(RowId row);
    /** Nothing is in the air. */
    void remove();

private:
    bool addPlaces();
    uchar *at(qint64 place) const;
    static QByteArray header();

    QFile m_file;
    std::mutex m_mutex;
    std::vector<uchar *> m_chunks; ///< each holds as many places
    QHash<RowId, qint64> m_places;
    std::vector<qint64> m_free;
};
