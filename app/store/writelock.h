#pragma once

#include "base/result.h"

#include <QString>

/**
 * Between processes, only the holder of this lock writes or checkpoints (reliability §2: SQLite before 3.51.3 may
 * corrupt a file when a checkpoint meets another writer). It is a lock of the system on the file `NAME.envoi-lock`
 * beside the project: it vanishes with its process, and the file, which stays, holds nothing.
 *
 * Two bytes are locked: who waits holds the second one, so that an engine that commits without pause cannot starve a
 * person who cancels: on its next commit the engine queues behind her.
 */
class WriteLock
{
public:
#ifdef Q_OS_WIN
    using Handle = void *;
#else
    using Handle = int;
#endif

    static Result<WriteLock> open(const QString &projectPath);
    WriteLock(WriteLock &&other) noexcept;
    WriteLock &operator=(WriteLock &&) = delete;
    ~WriteLock();

    /** Waits for its turn, at most a minute. */
    Result<void> take();
    void release();

private:
    enum class Byte { Writing, Turn };

    explicit WriteLock(Handle file)
        : m_file(file)
    {
    }
    bool tryLock(Byte byte);
    void unlock(Byte byte);
    template <class Deadline>
    bool lockBefore(Byte byte, Deadline deadline);

    Handle m_file;
};
