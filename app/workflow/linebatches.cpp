#include "workflow/linebatches.h"

MadeLine &LineBatch::append()
{
    if (m_filled == m_lines.size())
        m_lines.emplace_back();
    return m_lines[m_filled++];
}

void LineBatch::clear()
{
    m_filled = 0;
    position = 0;
    ending = {};
    isLast = false;
}

LineBatch LineBatches::spare()
{
    const std::lock_guard guard(m_mutex);
    if (m_spare.empty())
        return {};
    LineBatch batch = std::move(m_spare.back());
    m_spare.pop_back();
    batch.clear();
    return batch;
}

bool LineBatches::put(LineBatch batch)
{
    std::unique_lock guard(m_mutex);
    m_changed.wait(guard, [this] { return m_closed || m_batches.size() < most; });
    if (m_closed)
        return false;
    m_batches.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

LineBatch LineBatches::take()
{
    std::unique_lock guard(m_mutex);
    m_changed.wait(guard, [this] { return !m_batches.empty(); });
    LineBatch batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_changed.notify_all();
    return batch;
}

void LineBatches::giveBack(LineBatch batch)
{
    const std::lock_guard guard(m_mutex);
    m_spare.push_back(std::move(batch));
}

void LineBatches::close()
{
    const std::lock_guard guard(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}
