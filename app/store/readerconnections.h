#pragma once

#include "store/connection.h"

#include <QString>

/**
 * The read-only connections of one open project, one for each thread that reads. A connection is closed when its thread
 * ends (threads of a pool come and go) or when the project is closed, whichever is first; by then nobody may be
 * reading.
 */
class ReaderConnections
{
public:
    explicit ReaderConnections(const QString &path);
    ~ReaderConnections();

    /** Opened at the first call; a file that cannot be opened gives a closed connection, whose statements fail in
     * words. */
    Connection &ofThisThread();

    struct Shared; ///< outlives this object while a thread that used it ends

private:
    QString m_path;
    std::shared_ptr<Shared> m_shared;
};
