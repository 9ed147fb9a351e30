#include "workflow/spaceforsending.h"

#include "base/figures.h"
#include "store/sendingrepository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SpaceForSending)
};

/** What one recipient costs on disk: its row changes four times, each with indexes, history in the WAL and reply. */
constexpr qint64 bytesPerRow = 1000;
constexpr qint64 reserve = 200'000'000;

} // namespace

Result<void> spaceForRows(qint64 rows, qint64 freeBytes)
{
    const qint64 needed = 2 * rows * bytesPerRow + reserve;
    if (freeBytes < 0 || freeBytes >= needed) // negative: the system does not say
        return {};
    return broken(u"disk-space"_s,
                  Words::tr("The disk of the project has %1 left; this sending needs %2.")
                      .arg(formatSize(freeBytes), formatSize(needed)),
                  Words::tr("Free some space on that disk, then try again."));
}

Result<void> spaceForSending(Database &database, SendingId sending)
{
    const Result<qint64> rows = SendingRepository(database).recipientCount(sending);
    if (!rows)
        return failureOf(rows);
    return spaceForRows(*rows, QStorageInfo(QFileInfo(database.path()).absolutePath()).bytesAvailable());
}
