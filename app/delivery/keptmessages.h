#pragma once

#include "base/result.h"

#include <QFile>
#include <QHash>

/**
 * Many messages in one file, for as long as they are looked at. What they have in common (attachments, images) is kept
 * once, however many messages carry it: ten thousand copies of a leaflet take the room of one.
 */
class KeptMessages
{
public:
    explicit KeptMessages(const QString &path);

    /** Where a message is kept: `offset:size` of each of its pieces, in order. */
    using Place = QString;
    Result<Place> append(const QByteArray &message);
    Result<void> flush();
    /** From any thread, once it is flushed. */
    Result<QByteArray> read(const Place &place) const;

    qint64 bytes() const { return m_end; }

private:
    struct Piece
    {
        qint64 offset = 0;
        qint64 size = 0;
    };
    Result<Piece> write(QByteArrayView bytes);
    Result<Piece> writeOnce(QByteArrayView bytes);
    Failure failure() const;

    QFile m_file;
    qint64 m_end = 0;
    QHash<QByteArray, Piece> m_large; ///< by hash
};
