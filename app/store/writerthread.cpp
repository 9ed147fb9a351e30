#include "store/writerthread.h"

#include "store/statement.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WriterThread)
};

constexpr qint64 largeWal = 4 * 1024 * 1024;

/** An exception of the work becomes a failure: it must not cross to the thread that waits. */
Result<void> guarded(const WriterThread::Work &work, QSqlDatabase &db)
{
    try {
        return work(db);
    } catch (const std::exception &error) {
        return broken(u"internal"_s,
                      Words::tr("The change could not be made: %1.").arg(QString::fromLocal8Bit(error.what())),
                      Words::tr("Try again; if it happens again, tell the authors of Envoi."));
    }
}

} // namespace

Result<std::unique_ptr<WriterThread>> WriterThread::start(const QString &path, const Preparation &preparation,
                                                          std::chrono::milliseconds gathering)
{
    Result<WriteLock> lock = WriteLock::open(path);
    if (!lock)
        return failureOf(lock);
    std::unique_ptr<WriterThread> writer(new WriterThread(path, std::move(*lock), gathering));
    std::promise<Result<void>> opened;
    writer->m_thread = std::thread([&opened, &preparation, self = writer.get()] {
        const Result<void> ready = self->openFile(preparation);
        const bool usable = ready.has_value();
        opened.set_value(ready);
        if (usable)
            self->serve();
        self->closeFile();
    });
    const Result<void> ready = opened.get_future().get();
    if (!ready)
        return failureOf(ready);
    return writer;
}

WriterThread::WriterThread(const QString &path, WriteLock lock, std::chrono::milliseconds gathering)
    : m_path(path)
    , m_lock(std::move(lock))
    , m_gathering(gathering)
    , m_checkpointAt(largeWal)
{
}

WriterThread::~WriterThread()
{
    {
        const std::lock_guard guard(m_mutex);
        m_closing = true;
    }
    m_arrived.notify_one();
    m_thread.join();
}

Result<void> WriterThread::openFile(const Preparation &preparation)
{
    if (const Result<void> taken = m_lock.take(); !taken)
        return taken;
    Result<void> ready;
    if (Result<std::unique_ptr<Connection>> opened = Connection::open(m_path, Connection::Access::Write)) {
        m_connection = std::move(*opened);
        ready = preparation(*m_connection);
    } else {
        ready = failureOf(opened);
    }
    m_lock.release();
    return ready;
}

Result<void> WriterThread::write(const Work &work)
{
    Q_ASSERT_X(!isThisThread(), "WriterThread::write", "called from inside write work, it would wait for itself");
    std::promise<Result<void>> done;
    {
        const std::lock_guard guard(m_mutex);
        m_queue.push_back({work, [&done](const Result<void> &result) { done.set_value(result); }, true});
    }
    m_arrived.notify_one();
    return done.get_future().get();
}

void WriterThread::writeGrouped(Work work, Committed committed)
{
    {
        const std::lock_guard guard(m_mutex);
        m_queue.push_back({std::move(work), std::move(committed), false});
    }
    m_arrived.notify_one();
}

void WriterThread::serve()
{
    for (std::deque<Item> items = nextItems(); !items.empty(); items = nextItems()) {
        if (items.size() == 1)
            commitAlone(items.front());
        else
            commitTogether(std::move(items));
    }
}

/** One item that wants to be alone, or all grouped ones up to the next such; none: it is time to close. */
std::deque<WriterThread::Item> WriterThread::nextItems()
{
    std::unique_lock guard(m_mutex);
    m_arrived.wait(guard, [this] { return m_closing || !m_queue.empty(); });
    const auto somebodyWaits = [this] { return m_closing || std::ranges::any_of(m_queue, &Item::alone); };
    m_arrived.wait_until(guard, m_lastCommit + m_gathering, somebodyWaits);
    m_lastCommit = std::chrono::steady_clock::now();
    std::deque<Item> items;
    while (!m_queue.empty() && (items.empty() || !(items.front().alone || m_queue.front().alone))) {
        items.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return items;
}

void WriterThread::commitAlone(Item &item)
{
    item.committed(transaction(item.work));
}

void WriterThread::commitTogether(std::deque<Item> items)
{
    const Result<void> together = transaction([&items](QSqlDatabase &db) -> Result<void> {
        for (const Item &item : items)
            if (const Result<void> done = guarded(item.work, db); !done)
                return done;
        return {};
    });
    for (Item &item : items) {
        if (together)
            item.committed(together);
        else
            commitAlone(item);
    }
}

Result<void> WriterThread::transaction(const Work &work)
{
    if (const Result<void> taken = m_lock.take(); !taken)
        return taken;
    Result<void> done = m_connection->begin();
    if (done) {
        done = guarded(work, m_connection->db);
        if (done)
            done = m_connection->commit();
        else
            m_connection->rollback();
    }
    if (done)
        checkpointIfLarge();
    m_lock.release();
    return done;
}

/**
 * While somebody reads an old state the WAL cannot start over and stays large: then the next try comes after as much
 * again. A checkpoint that fails loses nothing; the next commit tries again.
 */
void WriterThread::checkpointIfLarge()
{
    const qint64 size = QFileInfo(m_path + u"-wal"_s).size();
    if (size < largeWal)
        m_checkpointAt = largeWal;
    if (size < m_checkpointAt)
        return;
    if (runSql(m_connection->db, u"PRAGMA wal_checkpoint(PASSIVE)"_s))
        m_checkpointAt = size + largeWal;
}

void WriterThread::closeFile()
{
    if (!m_connection)
        return;
    const bool locked = m_lock.take().has_value();
    if (locked) { // others may be reading: no waiting for them, the WAL serves the next one who opens
        (void)runSql(m_connection->db, u"PRAGMA busy_timeout = 0"_s);
        (void)runSql(m_connection->db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }
    m_connection.reset();
    if (locked)
        m_lock.release();
}
