#include "store/readerconnections.h"

#include <QHash>
#include <QMutex>
#include <QThread>

#include <unordered_map>
#include <vector>

struct ReaderConnections::Shared
{
    QMutex mutex;
    std::unordered_map<Qt::HANDLE, std::unique_ptr<Connection>> byThread;
};

namespace {

/** Lives as long as its thread, and takes the thread's connections along. */
struct ThreadEnd
{
    std::vector<std::weak_ptr<ReaderConnections::Shared>> used;

    ~ThreadEnd()
    {
        for (const auto &weak : used) {
            if (const auto shared = weak.lock()) {
                const QMutexLocker guard(&shared->mutex);
                shared->byThread.erase(QThread::currentThreadId());
            }
        }
    }
};

thread_local ThreadEnd threadEnd;

} // namespace

ReaderConnections::ReaderConnections(const QString &path)
    : m_path(path)
    , m_shared(std::make_shared<Shared>())
{
}

ReaderConnections::~ReaderConnections()
{
    const QMutexLocker guard(&m_shared->mutex);
    m_shared->byThread.clear();
}

Connection &ReaderConnections::ofThisThread()
{
    const QMutexLocker guard(&m_shared->mutex);
    std::unique_ptr<Connection> &mine = m_shared->byThread[QThread::currentThreadId()];
    if (!mine) {
        Result<std::unique_ptr<Connection>> opened = Connection::open(m_path, Connection::Access::Read);
        mine = opened ? std::move(*opened) : std::make_unique<Connection>();
        std::erase_if(threadEnd.used, [](const auto &weak) { return weak.expired(); });
        threadEnd.used.push_back(m_shared);
    }
    return *mine;
}
