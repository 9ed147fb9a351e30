#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QSqlDatabase>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

struct Connection;
class ReaderConnections;
class WriterThread;

/** What every project knows of itself (table `project`). */
struct Project
{
    QString name;
    QStringList languages; ///< the first is the default language
    QString timeZone;      ///< IANA id
    QStringList keyFields; ///< the unique key, one or several field names

    QString defaultLanguage() const { return languages.value(0); }
    /** The key is exactly the e-mail address: "one message per address" is implied (§5.5). */
    bool keyIsAddress() const;
    bool operator==(const Project &) const = default;
};

/**
 * One open project: a SQLite file in WAL mode.
 *
 * Any thread reads through its own read-only connection. Everything is written by one thread, and checkpoints are made
 * by that thread alone, under a lock between processes: SQLite before 3.51.3 may corrupt a file when a checkpoint meets
 * another writer (reliability §2). Both calls block their caller: windows call them from a pool thread.
 */
class Database
{
public:
    /** Creates the file and its project; refuses to overwrite. */
    static Result<std::unique_ptr<Database>> create(const QString &path, const Project &project, const Clock &clock);
    /** Opens an existing project, brings an older schema up to date after a backup, refuses a newer one. */
    static Result<std::unique_ptr<Database>> open(const QString &path, const Clock &clock);
    /** Opens a copy made to try things out: nothing written to it has to survive a power cut, so nothing waits for the
     * disk. */
    static Result<std::unique_ptr<Database>> openScratch(const QString &path, const Clock &clock);
    ~Database();

    QString path() const;
    const Clock &clock() const;
    static constexpr qint64 projectId = 1;
    /** Differs from what this thread was told before as soon as anything was committed since, by any program (PRAGMA
     * data_version). Not from inside read or write work. */
    Result<qint64> version() const;
    /** How many ordinary changes this very object has committed. */
    qint64 changesMade() const { return m_changesMade.load(); }

    /**
     * Runs `work(QSqlDatabase &)` on this thread's read-only connection, in one read transaction. Returns what work
     * returns. Inside write work it reads through the writer's connection, and so sees what that work has written.
     */
    template <class Work>
    auto read(Work work) const -> std::invoke_result_t<Work, QSqlDatabase &>
    {
        ReadTransaction transaction(*this);
        return work(transaction.connection());
    }

    /**
     * Runs `work(QSqlDatabase &) -> Result<T>` on the writer thread in one transaction; commits when it succeeds, rolls
     * back when it fails. Returns after the commit is durable. Never call it from inside write work. Each such change
     * is counted: ChangeWatch sees it.
     */
    template <class Work>
    auto write(Work work) -> std::invoke_result_t<Work, QSqlDatabase &>
    {
        using Outcome = std::invoke_result_t<Work, QSqlDatabase &>;
        std::optional<Outcome> outcome;
        Result<void> done = writeAndWait([&](QSqlDatabase &db) -> Result<void> {
            outcome.emplace(work(db));
            if (!*outcome)
                return tl::unexpected(outcome->error());
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
        return std::move(*outcome);
    }

    using GroupedWork = std::function<Result<void>(QSqlDatabase &)>;
    using Committed = std::function<void(const Result<void> &)>;
    /**
     * For the ledger: queues work that may share its transaction and its fsync with other grouped work. `committed` is
     * called on the writer thread after the shared commit is durable, or with the failure. When one of the items fails,
     * all of them run again one by one, so that only the failing one fails: `work` must bear being run again after a
     * rollback.
     */
    void writeGrouped(GroupedWork work, Committed committed);

private:
    class ReadTransaction
    {
    public:
        explicit ReadTransaction(const Database &database);
        ~ReadTransaction();
        ReadTransaction(const ReadTransaction &) = delete;
        ReadTransaction &operator=(const ReadTransaction &) = delete;
        QSqlDatabase &connection();

    private:
        Connection &m_connection;
        bool m_outermost;
    };

    enum class Purpose { Project, Scratch };
    static Result<std::unique_ptr<Database>> openFor(Purpose purpose, const QString &path, const Clock &clock);
    Database(QString path, const Clock &clock);
    Result<void> writeAndWait(const GroupedWork &work);

    QString m_path;
    const Clock &m_clock;
    std::atomic<qint64> m_changesMade = 0;
    std::unique_ptr<WriterThread> m_writer;
    std::unique_ptr<ReaderConnections> m_readers; ///< after the writer: closed before it
};
