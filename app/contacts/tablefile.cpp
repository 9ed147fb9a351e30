#include "contacts/tablefile.h"

#include "contacts/csvreader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

bool isArchive(const QByteArray &head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
}

tl::unexpected<Failure> notAList(const QString &what)
{
    return refused(u"not-text"_s, Words::tr("This is %1, not a list of contacts.").arg(what),
                   Words::tr("Open it in its program and save it as .xlsx or as CSV (UTF-8), then import that file."));
}

/** An Excel file behind a password has the clothes of an old one (MS-OFFCRYPTO §2.3). */
bool isEncryptedWorkbook(QIODevice &file)
{
    constexpr qint64 farEnough = 4 << 20;
    QByteArray name;
    for (char c : QByteArray("EncryptedPackage"))
        name.append(c).append('\0');
    file.seek(0);
    return file.read(farEnough).contains(name);
}

QString nameOfOther(const ZipArchive &archive)
{
    if (archive.find(u"xl/workbook.bin"_s))
        return Words::tr("a binary Excel workbook (.xlsb)");
    if (archive.find(u"word/document.xml"_s))
        return Words::tr("a Word document");
    if (archive.find(u"content.xml"_s) && archive.find(u"mimetype"_s))
        return Words::tr("an OpenDocument file (.ods)");
    return Words::tr("a ZIP archive without a list");
}

bool mayBeList(const QString &name)
{
    const QString file = name.section(u'/', -1);
    if (file.startsWith(u'.') || name.startsWith("__MACOSX/"_L1))
        return false;
    static const QStringList endings{u"csv"_s, u"txt"_s, u"tsv"_s, u"xlsx"_s, u"xlsm"_s};
    return endings.contains(file.section(u'.', -1).toLower());
}

} // namespace

Result<std::unique_ptr<TableFile>> TableFile::open(const QString &path)
{
    std::unique_ptr<TableFile> table(new TableFile(path));
    if (!table->m_file.open(QIODevice::ReadOnly))
        return broken(u"file"_s, Words::tr("The file %1 cannot be read: %2.").arg(path, table->m_file.errorString()),
                      Words::tr("Check that you may read it, and that no other program holds it."));
    table->m_size = table->m_file.size();
    table->m_modified = QFileInfo(path).lastModified();
    if (const Result<void> known = table->look(); !known)
        return failureOf(known);
    return table;
}

Result<void> TableFile::look()
{
    const QByteArray head = m_file.peek(8);
    m_content = &m_file;
    if (head.startsWith("\xD0\xCF\x11\xE0")) {
        if (isEncryptedWorkbook(m_file))
            return refused(u"password"_s, Words::tr("The Excel workbook is protected by a password."),
                           Words::tr("Open it with its password, save it without one, then import that file."));
        return notAList(Words::tr("an old Excel workbook (.xls)"));
    }
    return isArchive(head) ? lookIntoArchive() : Result<void>();
}

Result<void> TableFile::lookIntoArchive()
{
    Result<ZipArchive> archive = ZipArchive::open(m_file);
    if (!archive)
        return failureOf(archive);
    if (Workbook::isOne(*archive))
        return openWorkbook(m_file, m_size);
    QStringList lists;
    for (const ZipArchive::Entry &entry : archive->entries())
        if (mayBeList(entry.name))
            lists.append(entry.name);
    if (lists.isEmpty())
        return notAList(nameOfOther(*archive));
    if (lists.size() > 1)
        return refused(
            u"several-lists"_s,
            Words::tr("The archive holds %n lists: %1.", nullptr, int(lists.size())).arg(lists.mid(0, 6).join(u", "_s)),
            Words::tr("Unpack it and import them one by one, those who left first."));
    m_outer = std::make_unique<ZipArchive>(std::move(*archive));
    const ZipArchive::Entry *entry = m_outer->find(lists.first());
    Result<std::unique_ptr<QIODevice>> inside = m_outer->read(*entry);
    if (!inside)
        return failureOf(inside);
    m_inner = std::move(*inside);
    m_content = m_inner.get();
    const bool isPackedAgain = isArchive(m_content->read(8));
    m_content->seek(0);
    if (!isPackedAgain)
        return {};
    if (entry->size > Workbook::mostBytes)
        return openWorkbook(*m_content, entry->size); // says that it is too large
    auto whole = std::make_unique<QBuffer>();
    whole->setData(m_content->readAll());
    whole->open(QIODevice::ReadOnly);
    m_inner = std::move(whole);
    m_content = m_inner.get();
    return openWorkbook(*m_content, entry->size);
}

Result<void> TableFile::openWorkbook(QIODevice &file, qint64 packed)
{
    if (packed > Workbook::mostBytes)
        return refused(u"too-large"_s, Words::tr("The workbook is larger than %1 MB.").arg(Workbook::mostBytes >> 20),
                       Words::tr("Save it as CSV (UTF-8), then import that file: its size has no limit."));
    Result<ZipArchive> parts = ZipArchive::open(file);
    if (!parts)
        return failureOf(parts);
    if (!Workbook::isOne(*parts))
        return notAList(nameOfOther(*parts));
    m_parts = std::make_unique<ZipArchive>(std::move(*parts));
    Result<std::unique_ptr<Workbook>> workbook = Workbook::open(*m_parts);
    if (!workbook)
        return failureOf(workbook);
    m_workbook = std::move(*workbook);
    return {};
}

Result<std::unique_ptr<TableReader>> TableFile::read(const TableReading &how)
{
    if (m_workbook)
        return m_workbook->read(how.sheet);
    m_content->seek(0);
    return std::make_unique<CsvReader>(*m_content, how.encoding, how.separator);
}

Result<void> TableFile::unchanged() const
{
    const QFileInfo now(m_file.fileName());
    if (m_file.error() == QFileDevice::NoError && now.exists() && now.size() == m_size &&
        now.lastModified() == m_modified)
        return {};
    return broken(u"file-changed"_s, Words::tr("The file changed while it was read; nothing was imported."),
                  Words::tr("Wait until the other program has finished with it, then import it again."));
}
