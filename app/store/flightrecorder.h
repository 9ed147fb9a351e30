#pragma once

#include "delivery/deliveryledger.h"

#include <QFile>
#include <QHash>

#include <mutex>
#include <vector>

/**
 * What is in the air, in a small file `NAME.envoi-flight` beside the project. Written without waiting for the disk, so
 * it costs next to nothing; it survives the death of the program, for the system still holds it, but not that of the
 * computer. Notes of an earlier start of the computer are therefore never believed.
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
    /** A note that cannot be made leaves the row in doubt, which is true. */
    void answered(RowId row, const RowOutcome &outcome);
    /** The outcome is durable in the project: its place serves the next row. Any thread. */
    void landed(RowId row, bool mayDepartAgain);
    /** Nothing is in the air. */
    void remove();

private:
    bool write(qint64 place, const QByteArray &note);
    static QByteArray header();

    QFile m_file;
    std::mutex m_mutex;
    QHash<RowId, qint64> m_places;
    std::vector<qint64> m_free;
    qint64 m_end = 1; ///< the first place is the header's
};
