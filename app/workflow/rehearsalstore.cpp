#include "workflow/rehearsalstore.h"

#include "base/figures.h"
#include "sendings/snapshot.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalStore)
};

/** Left free for everything else on this computer. */
constexpr qint64 reserve = 100 * 1024 * 1024;
constexpr qsizetype batchSize = 500;
constexpr qint64 first = 20;
constexpr qint64 lookAt = 100;    ///< the first look ahead
constexpr qint64 lookEach = 2000; ///< then again after so many

} // namespace

RehearsalStore::RehearsalStore(RehearsedSending &rehearsed, qint64 expected, QString folder,
                               RehearseSending::FreeSpace freeSpace)
    : m_rehearsed(rehearsed)
    , m_expected(expected)
    , m_folder(std::move(folder))
    , m_freeSpace(std::move(freeSpace))
{
}

Result<void> RehearsalStore::keep(const SinkMessage &message)
{
    const Result<KeptMessages::Place> place = m_rehearsed.kept().append(message.content);
    if (!place)
        return failureOf(place);
    m_batch.append({contactOfMessage(message.content), *place, message.content.size()});
    ++m_count;
    if (m_count == first)
        m_bytesOfFirst = m_rehearsed.kept().bytes();
    if (m_count == lookAt || m_count % lookEach == 0)
        if (const Result<void> room = checkRoomForTheOthers(); !room)
            return room;
    return m_batch.size() >= batchSize ? finish() : Result<void>{};
}

Result<void> RehearsalStore::finish()
{
    if (const Result<void> flushed = m_rehearsed.kept().flush(); !flushed)
        return flushed;
    return m_rehearsed.copy().addReceived(std::exchange(m_batch, {}));
}

Result<void> RehearsalStore::checkRoomForTheOthers()
{
    if (const Result<void> flushed = m_rehearsed.kept().flush(); !flushed)
        return flushed;
    const qint64 each = (m_rehearsed.kept().bytes() - m_bytesOfFirst) / (m_count - first);
    return checkRoom(each * std::max<qint64>(0, m_expected - m_count), m_freeSpace(m_folder), m_folder);
}

Result<void> RehearsalStore::checkRoom(qint64 needed, qint64 free, const QString &folder)
{
    if (needed + reserve <= free)
        return {};
    return refused(u"disk-full"_s,
                   Words::tr("The rehearsal needs about %1 on the disk of %2, where %3 are free.")
                       .arg(formatSize(needed + reserve), QDir::toNativeSeparators(folder), formatSize(free)),
                   Words::tr("Free some space on this disk, or rehearse with a smaller group."));
}
