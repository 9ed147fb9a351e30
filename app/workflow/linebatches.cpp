#include "workflow/linebatches.h"

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

void LineBatches::close()
{
    const std::lock_guard guard(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}
