#pragma once

#include "store/connection.h"
#include "store/database.h"
#include "store/writelock.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

/**
 * The one thread that writes to the project and makes its checkpoints, each under the lock between processes.
 *
 * Grouped items that came in while the last commit was under way share the next one: with many connections delivering,
 * one fsync serves many rows (architecture §5), and a lone item waits for nobody.
 */
class WriterThread
{
public:
    using Work = Database::GroupedWork;
    using Committed = Database::Committed;
    /** Runs first, under the lock and outside a transaction: looks at the file and brings its schema up to date. */
    using Preparation = std::function<Result<void>(Connection &)>;

    /** Under load grouped work gathers for so long: one commit for many costs far less than many. */
    static constexpr std::chrono::milliseconds usualGathering{15};

    static Result<std::unique_ptr<WriterThread>> start(const QString &path, const Preparation &preparation,
                                                       std::chrono::milliseconds gathering = usualGathering);
    /** Finishes what is queued, empties the WAL into the file and closes it. */
    ~WriterThread();

    Result<void> write(const Work &work);
    void writeGrouped(Work work, Committed committed);

    bool isThisThread() const { return std::this_thread::get_id() == m_thread.get_id(); }
    /** For reading on this very thread. */
    Connection &connection() { return *m_connection; }

private:
    struct Item
    {
        Work work;
        Committed committed;
        bool alone = false; ///< a transaction of its own
    };

    WriterThread(const QString &path, WriteLock lock, std::chrono::milliseconds gathering);
    Result<void> openFile(const Preparation &preparation);
    void serve();
    std::deque<Item> nextItems();
    void commitTogether(std::deque<Item> items);
    void commitAlone(Item &item);
    /** One transaction under the lock; the failure tells whether an item failed or the commit itself. */
    Result<void> transaction(const Work &work);
    void checkpointIfLarge();
    void closeFile();

    QString m_path;
    WriteLock m_lock;
    std::unique_ptr<Connection> m_connection;
    const std::chrono::milliseconds m_gathering;
    qint64 m_checkpointAt;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Item> m_queue;
    bool m_closing = false;
    std::chrono::steady_clock::time_point m_lastCommit{};
    std::thread m_thread;
};
