#include "workflow/rehearsalfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalFolder)
};

const QString lockName = u"lock"_s;

QString lockIn(const QString &folder)
{
    return QDir(folder).filePath(lockName);
}

/** Only the death of its program makes a lock void, never its age. */
std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    return lock;
}

void removeDeadFolders(const QDir &place)
{
    for (const QString &name : place.entryList({u"rehearsal-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = place.filePath(name);
        const std::unique_ptr<QLockFile> lock = lockOf(lockIn(folder));
        if (!lock->tryLock(0))
            continue;
        lock->unlock();
        QDir(folder).removeRecursively();
    }
}

} // namespace

QString RehearsalFolder::usualPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/envoi/rehearsals"_s;
}

Result<std::unique_ptr<RehearsalFolder>> RehearsalFolder::make(const QString &place)
{
    const auto failed = [&place] {
        return broken(u"rehearsal-folder"_s,
                      Words::tr("The folder %1 cannot be written.").arg(QDir::toNativeSeparators(place)),
                      Words::tr("Ask for the permission to write there."));
    };
    if (!QDir().mkpath(place))
        return failed();
    // No other program may clean up between the birth of the folder and that of its lock.
    QLockFile door(QDir(place).filePath(u"door"_s));
    if (!door.lock())
        return failed();
    removeDeadFolders(QDir(place));
    std::unique_ptr<RehearsalFolder> folder(new RehearsalFolder(QDir(place).filePath(u"rehearsal-XXXXXX"_s)));
    if (!folder->m_folder.isValid() || !folder->m_lock->tryLock(0))
        return failed();
    return folder;
}

void RehearsalFolder::removeLeftovers(const QString &place)
{
    if (!QDir(place).exists())
        return;
    QLockFile door(QDir(place).filePath(u"door"_s));
    if (door.tryLock(0)) // else somebody is cleaning up
        removeDeadFolders(QDir(place));
}

RehearsalFolder::RehearsalFolder(const QString &pattern)
    : m_folder(pattern)
    , m_lock(lockOf(lockIn(m_folder.path())))
{
}

RehearsalFolder::~RehearsalFolder()
{
    m_lock->unlock();
}
