#pragma once

#include "contacts/textencoding.h"
#include "contacts/workbook.h"

#include <QDateTime>
#include <QFile>

/** How the text of a list, or the workbook it stands in, is to be read. */
struct TableReading
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u',';
    QString sheet; ///< of a workbook: name or number from 1; empty: the first in view
};

/**
 * A file with a list: CSV, an Excel workbook, or a ZIP archive that holds one of them (specification §16). What else it
 * may be is refused by its name.
 */
class TableFile
{
public:
    static Result<std::unique_ptr<TableFile>> open(const QString &path);

    bool isWorkbook() const { return m_workbook != nullptr; }
    /** Of a workbook; empty for CSV. */
    QStringList sheets() const { return m_workbook ? m_workbook->sheets() : QStringList(); }
    /** The numbers, from 1, of the sheets that are not hidden; of all when they all are. */
    QStringList sheetsInView() const { return m_workbook ? m_workbook->sheetsInView() : QStringList(); }
    /** The CSV, to find out how it is written. */
    QIODevice &text() { return *m_content; }
    /** From the first record; the file must outlive the reader. */
    Result<std::unique_ptr<TableReader>> read(const TableReading &how);
    /** Refused when another program wrote to the file, or removed it, since it was opened. */
    Result<void> unchanged() const;

private:
    explicit TableFile(const QString &path)
        : m_file(path)
    {
    }
    Result<void> look();
    Result<void> lookIntoArchive();
    Result<void> openWorkbook(QIODevice &file, qint64 packed);

    QFile m_file;
    qint64 m_size = 0;
    QDateTime m_modified;
    std::unique_ptr<ZipArchive> m_outer; ///< around the list
    std::unique_ptr<QIODevice> m_inner;  ///< the list inside it
    QIODevice *m_content = nullptr;
    std::unique_ptr<ZipArchive> m_parts; ///< of the workbook
    std::unique_ptr<Workbook> m_workbook;
};
