#pragma once

#include "delivery/smtpsink.h"
#include "workflow/rehearsesending.h"

/** Keeps what the built-in server receives, and looks ahead: a disk that will be too small is said at once. */
class RehearsalStore
{
public:
    RehearsalStore(RehearsedSending &rehearsed, qint64 expected, QString folder, RehearseSending::FreeSpace freeSpace);

    Result<void> keep(const SinkMessage &message);
    /** Writes what is still in memory. */
    Result<void> finish();

    /** Refused when `needed` bytes and a reserve for everything else do not fit. */
    static Result<void> checkRoom(qint64 needed, qint64 free, const QString &folder);

private:
    Result<void> checkRoomForTheOthers();

    RehearsedSending &m_rehearsed;
    const qint64 m_expected;
    const QString m_folder;
    const RehearseSending::FreeSpace m_freeSpace;
    QList<ReceivedMessage> m_batch;
    qint64 m_count = 0;
    qint64 m_bytesOfFirst = 0; ///< kept when the first few were: with what all have in common
};
