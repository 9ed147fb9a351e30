#include "contacts/ziparchive.h"

#include "contacts/zipentry.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

constexpr qint64 endRecordSize = 22;
constexpr qint64 longestComment = 0xFFFF;
constexpr qint64 headerSize = 46;
constexpr qint64 localHeaderSize = 30;
constexpr int mostEntries = 4096;
constexpr qint64 smallEnough = 16LL << 20; ///< up to here a high ratio is nobody's harm
constexpr quint16 encryptedFlag = 1;

quint16 word(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 longWord(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

tl::unexpected<Failure> damaged()
{
    return refused(u"damaged-archive"_s, Words::tr("The file is damaged or cut off."),
                   Words::tr("Copy or export it again, then import it."));
}

tl::unexpected<Failure> harmful(const QString &what)
{
    return refused(u"harmful-archive"_s, what, Words::tr("Ask where the file comes from; nothing of it was read."));
}

bool leavesTheArchive(QString name)
{
    name.replace(u'\\', u'/');
    const bool hasDrive = name.size() > 1 && name.at(1) == u':';
    return name.startsWith(u'/') || hasDrive || name.contains(QChar(u'\0')) || name.split(u'/').contains(".."_L1);
}

Result<void> check(const ZipArchive::Entry &entry, quint16 flags)
{
    if (leavesTheArchive(entry.name))
        return harmful(Words::tr("The file holds a name that leads out of it: “%1”.").arg(entry.name));
    if (flags & encryptedFlag)
        return refused(u"password"_s, Words::tr("The file is protected by a password."),
                       Words::tr("Open it with its password, save it without one, then import that file."));
    if (entry.method != 0 && entry.method != 8)
        return refused(u"packing"_s, Words::tr("“%1” is packed in a way that is not read here.").arg(entry.name),
                       Words::tr("Unpack it, then import the file inside."));
    const bool swells =
        entry.size > smallEnough && entry.size / std::max<qint64>(1, entry.packed) > ZipArchive::mostRatio;
    if (swells || entry.size > ZipArchive::mostInflated)
        return harmful(
            Words::tr("“%1” would swell to %2 MB when it is unpacked.").arg(entry.name).arg(entry.size >> 20));
    return {};
}

/** Where the central directory begins and how many entries it has, from the record at the end of the file. */
struct Directory
{
    qint64 offset = 0;
    qint64 size = 0;
    int entries = 0;
};

Result<Directory> findDirectory(QIODevice &file)
{
    const qint64 tail = std::min(file.size(), endRecordSize + longestComment);
    file.seek(file.size() - tail);
    const QByteArray bytes = file.read(tail);
    const qsizetype at = bytes.lastIndexOf("PK\x05\x06");
    if (at < 0 || bytes.size() - at < endRecordSize)
        return damaged();
    const Directory found{longWord(bytes, at + 16), longWord(bytes, at + 12), word(bytes, at + 10)};
    if (found.offset + found.size > file.size())
        return damaged();
    if (found.entries > mostEntries)
        return harmful(Words::tr("The file holds %1 files; a list has a few.").arg(found.entries));
    return found;
}

} // namespace

Result<ZipArchive> ZipArchive::open(QIODevice &file)
{
    const Result<Directory> directory = findDirectory(file);
    if (!directory)
        return failureOf(directory);
    file.seek(directory->offset);
    const QByteArray bytes = file.read(directory->size);
    ZipArchive archive;
    archive.m_file = &file;
    qint64 inflated = 0;
    qsizetype at = 0;
    for (int i = 0; i < directory->entries; ++i) {
        if (bytes.size() - at < headerSize || longWord(bytes, at) != 0x02014b50)
            return damaged();
        const qsizetype nameSize = word(bytes, at + 28);
        const qsizetype next = at + headerSize + nameSize + word(bytes, at + 30) + word(bytes, at + 32);
        if (next > bytes.size())
            return damaged();
        Entry entry;
        entry.name = QString::fromUtf8(bytes.mid(at + headerSize, nameSize));
        entry.method = word(bytes, at + 10);
        entry.crc = longWord(bytes, at + 16);
        entry.packed = longWord(bytes, at + 20);
        entry.size = longWord(bytes, at + 24);
        entry.offset = longWord(bytes, at + 42);
        if (const Result<void> harmless = check(entry, word(bytes, at + 8)); !harmless)
            return failureOf(harmless);
        inflated += entry.size;
        at = next;
        if (!entry.name.endsWith(u'/'))
            archive.m_entries.append(entry);
    }
    if (inflated > mostInflated)
        return harmful(Words::tr("The file would swell to %1 MB when it is unpacked.").arg(inflated >> 20));
    return archive;
}

const ZipArchive::Entry *ZipArchive::find(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry &entry) { return entry.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_entries.end() ? nullptr : &*found;
}

Result<std::unique_ptr<QIODevice>> ZipArchive::read(const Entry &entry) const
{
    m_file->seek(entry.offset);
    const QByteArray header = m_file->read(localHeaderSize);
    if (header.size() < localHeaderSize || longWord(header, 0) != 0x04034b50)
        return damaged();
    const qint64 data = entry.offset + localHeaderSize + word(header, 26) + word(header, 28);
    if (data + entry.packed > m_file->size())
        return damaged();
    auto device = std::make_unique<ZipEntry>(*m_file, entry, data);
    device->open(QIODevice::ReadOnly | QIODevice::Unbuffered); // it counts what it hands out
    return device;
}
