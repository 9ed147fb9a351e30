#pragma once

#include "workflow/linemaker.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <span>
#include <vector>

/** Some lines of a list on their way from the thread that reads to the one that writes. */
class LineBatch
{
public:
    /** The next line, to be filled: it may hold an earlier one, whose memory serves again. */
    MadeLine &append();
    std::span<const MadeLine> lines() const { return {m_lines.data(), m_filled}; }
    /** Ready for other lines. */
    void clear();

    qint64 position = 0; ///< how much of the file was read
    Result<void> ending; ///< of the last batch: why the file cannot be read to its end, when it cannot
    bool isLast = false;

private:
    std::vector<MadeLine> m_lines;
    size_t m_filled = 0;
};

/**
 * Hands batches over; the reader waits while the writer has enough, so that little of the file is ever held. Batches
 * that are written go back to the reader with their memory: what one thread allocates and another frees is slow.
 */
class LineBatches
{
public:
    /** An empty batch, for the reader. */
    LineBatch spare();
    /** False when nobody wants them any more. */
    bool put(LineBatch batch);
    LineBatch take();
    /** The writer has done with it. */
    void giveBack(LineBatch batch);
    /** The writer stops: put() returns false from now on. */
    void close();

private:
    static constexpr size_t most = 8;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<LineBatch> m_batches;
    std::vector<LineBatch> m_spare;
    bool m_closed = false;
};
