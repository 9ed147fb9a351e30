#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QList>
#include <QString>

#include <memory>

/**
 * The files of a ZIP archive (PKWARE APPNOTE 6.3), read through its central directory. Whatever could harm is refused
 * when the archive is opened: names that leave the archive, passwords, more inflated octets than anybody's list has.
 * zlib inflates; nothing is ever written to the disk.
 */
class ZipArchive
{
public:
    struct Entry
    {
        QString name;
        quint16 method = 0; ///< 0: stored, 8: deflated
        quint32 crc = 0;
        qint64 packed = 0;
        qint64 size = 0;
        qint64 offset = 0; ///< of the local header
    };

    static constexpr qint64 mostInflated = 512LL << 20;
    static constexpr qint64 mostRatio = 200;

    /** `file` is open for reading, can be sought in, and stays the caller's. */
    static Result<ZipArchive> open(QIODevice &file);

    const QList<Entry> &entries() const { return m_entries; }
    const Entry *find(const QString &name) const;
    /** An open device that inflates as it is read; it may be sought in, backwards at the price of beginning again. */
    Result<std::unique_ptr<QIODevice>> read(const Entry &entry) const;

private:
    QIODevice *m_file = nullptr;
    QList<Entry> m_entries;
};
