#include "contacts/zipentry.h"

#include <QCoreApplication>

#include <zlib.h>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

constexpr qint64 blockSize = 1 << 16;

} // namespace

ZipEntry::ZipEntry(QIODevice &archive, const ZipArchive::Entry &entry, qint64 data)
    : m_archive(archive)
    , m_entry(entry)
    , m_data(data)
    , m_stream(std::make_unique<z_stream_s>())
{
    inflateInit2(m_stream.get(), -MAX_WBITS); // raw: a ZIP has its own header
}

ZipEntry::~ZipEntry()
{
    inflateEnd(m_stream.get());
}

bool ZipEntry::restart()
{
    m_taken = 0;
    m_given = 0;
    m_crc = 0;
    m_packed.clear();
    m_stream->avail_in = 0;
    return inflateReset(m_stream.get()) == Z_OK;
}

bool ZipEntry::seek(qint64 to)
{
    if (to < 0 || to > m_entry.size || !QIODevice::seek(to))
        return false;
    if (to < m_given && !restart())
        return false;
    QByteArray skipped(blockSize, Qt::Uninitialized);
    while (m_given < to)
        if (readData(skipped.data(), std::min(blockSize, to - m_given)) <= 0)
            return false;
    return true;
}

qint64 ZipEntry::readData(char *into, qint64 most)
{
    const qint64 wanted = std::min(most, m_entry.size - m_given);
    if (wanted <= 0)
        return m_given >= m_entry.size ? 0 : -1;
    const qint64 got = m_entry.method == 0 ? stored(into, wanted) : inflated(into, wanted);
    if (got <= 0)
        return damaged();
    m_given += got;
    m_crc = quint32(crc32(m_crc, reinterpret_cast<const Bytef *>(into), uInt(got)));
    if (m_given == m_entry.size && m_crc != m_entry.crc)
        return damaged();
    return got;
}

qint64 ZipEntry::stored(char *into, qint64 most)
{
    if (!m_archive.seek(m_data + m_given))
        return -1;
    return m_archive.read(into, most);
}

qint64 ZipEntry::inflated(char *into, qint64 most)
{
    m_stream->next_out = reinterpret_cast<Bytef *>(into);
    m_stream->avail_out = uInt(std::min<qint64>(most, 1 << 30));
    const uInt wanted = m_stream->avail_out;
    while (m_stream->avail_out > 0) {
        if (m_stream->avail_in == 0 && m_taken < m_entry.packed) {
            if (!m_archive.seek(m_data + m_taken))
                return -1;
            m_packed = m_archive.read(std::min(blockSize, m_entry.packed - m_taken));
            if (m_packed.isEmpty())
                return -1;
            m_taken += m_packed.size();
            m_stream->next_in = reinterpret_cast<Bytef *>(m_packed.data());
            m_stream->avail_in = uInt(m_packed.size());
        }
        const int state = inflate(m_stream.get(), Z_NO_FLUSH);
        if (state == Z_STREAM_END)
            break;
        if (state != Z_OK)
            return -1;
    }
    return qint64(wanted - m_stream->avail_out);
}

qint64 ZipEntry::damaged()
{
    setErrorString(Words::tr("The file is damaged or cut off."));
    return -1;
}
