#include "store/writelock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WriteLock)
};

#ifdef Q_OS_WIN
const WriteLock::Handle closed = INVALID_HANDLE_VALUE;
#else
constexpr int closed = -1;
#endif

constexpr std::chrono::seconds patience{60};

} // namespace

Result<WriteLock> WriteLock::open(const QString &projectPath)
{
    const QString path = projectPath + u"-lock"_s;
#ifdef Q_OS_WIN
    const Handle file = CreateFileW(
        reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(path).utf16()), GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_HIDDEN, nullptr);
#else
    const Handle file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
#endif
    if (file == closed)
        return broken(u"read-only"_s,
                      Words::tr("The folder of %1 cannot be written.").arg(QDir::toNativeSeparators(projectPath)),
                      Words::tr("Move the project to a folder where you may write."));
    return WriteLock(file);
}

WriteLock::WriteLock(WriteLock &&other) noexcept
    : m_file(std::exchange(other.m_file, closed))
{
}

WriteLock::~WriteLock()
{
    if (m_file == closed)
        return;
#ifdef Q_OS_WIN
    CloseHandle(m_file);
#else
    ::close(m_file);
#endif
}

template <class Deadline>
bool WriteLock::lockBefore(Byte byte, Deadline deadline)
{
    while (!tryLock(byte)) {
        if (deadline.hasExpired())
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(1)); // blocking system locks know no time limit
    }
    return true;
}

Result<void> WriteLock::take()
{
    const QDeadlineTimer deadline(patience);
    const bool turn = lockBefore(Byte::Turn, deadline);
    const bool taken = turn && lockBefore(Byte::Writing, deadline);
    if (turn)
        unlock(Byte::Turn);
    if (!taken)
        return broken(u"busy"_s, Words::tr("Another program has been writing to the project for a minute."),
                      Words::tr("Wait until it has finished, or close it, then try again."));
    return {};
}

void WriteLock::release()
{
    unlock(Byte::Writing);
}

#ifdef Q_OS_WIN

bool WriteLock::tryLock(Byte byte)
{
    OVERLAPPED place{};
    place.Offset = DWORD(byte);
    return LockFileEx(m_file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place);
}

void WriteLock::unlock(Byte byte)
{
    OVERLAPPED place{};
    place.Offset = DWORD(byte);
    UnlockFileEx(m_file, 0, 1, 0, &place);
}

#else

namespace {

/** Locks of the open file, not of the process: closing another descriptor of the same file does not drop them. */
bool setLock(int file, short type, off_t byte)
{
    struct flock place = {};
    place.l_type = type;
    place.l_whence = SEEK_SET;
    place.l_start = byte;
    place.l_len = 1;
    return ::fcntl(file, F_OFD_SETLK, &place) == 0;
}

} // namespace

bool WriteLock::tryLock(Byte byte)
{
    return setLock(m_file, F_WRLCK, off_t(byte));
}

void WriteLock::unlock(Byte byte)
{
    setLock(m_file, F_UNLCK, off_t(byte));
}

#endif
