#pragma once

#include "workflow/linemaker.h"

#include <condition_variable>
#include <deque>
#include <mutex>

/** Some lines of a list on their way from the thread that reads to the one that writes. */
struct LineBatch
{
    QList<MadeLine> lines;
    qint64 position = 0; ///< how much of the file was read
    Result<void> ending; ///< of the last batch: why the file cannot be read to its end, when it cannot
    bool isLast = false;
};

/** Hands batches over; the reader waits while the writer has enough, so that little of the file is ever held. */
class LineBatches
{
public:
    /** False when nobody wants them any more. */
    bool put(LineBatch batch);
    LineBatch take();
    /** The writer stops: put() returns false from now on. */
    void close();

private:
    static constexpr size_t most = 8;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<LineBatch> m_batches;
    bool m_closed = false;
};
