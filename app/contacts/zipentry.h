#pragma once

#include "contacts/ziparchive.h"

struct z_stream_s;

/** One file of an archive, inflated as it is read. An error (damaged, longer than it says) ends it; see errorString().
 */
class ZipEntry : public QIODevice
{
public:
    /** `data`: where its octets begin in the archive. */
    ZipEntry(QIODevice &archive, const ZipArchive::Entry &entry, qint64 data);
    ~ZipEntry() override;

    qint64 size() const override { return m_entry.size; }
    bool seek(qint64 to) override;
    bool atEnd() const override { return pos() >= m_entry.size; }

protected:
    qint64 readData(char *into, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool restart();
    qint64 inflated(char *into, qint64 most);
    qint64 stored(char *into, qint64 most);
    qint64 damaged();

    QIODevice &m_archive;
    const ZipArchive::Entry m_entry;
    const qint64 m_data;
    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_packed;
    qint64 m_taken = 0; ///< packed octets read from the archive
    qint64 m_given = 0; ///< inflated octets handed out
    quint32 m_crc = 0;
};
