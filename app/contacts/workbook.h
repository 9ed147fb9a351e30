#pragma once

#include "contacts/tablereader.h"
#include "contacts/workbooknumbers.h"
#include "contacts/ziparchive.h"

/**
 * An Excel workbook (ECMA-376, SpreadsheetML). Texts and formats are read when it is opened; the rows of a sheet stream
 * through. A formula gives the value it last had, a date is written YYYY-MM-DD, an error is an empty cell.
 */
class Workbook
{
public:
    static constexpr qint64 mostBytes = 50LL << 20; ///< of the packed file (specification §16)

    /** The archive looks like a workbook. */
    static bool isOne(const ZipArchive &archive);
    static Result<std::unique_ptr<Workbook>> open(const ZipArchive &archive);

    QStringList sheets() const;
    /** The numbers, from 1, of the sheets that are not hidden; of all when they all are. */
    QStringList sheetsInView() const;
    /** By its name or its number from 1; the first in view when `sheet` is empty. The workbook must outlive the reader.
     */
    Result<std::unique_ptr<TableReader>> read(const QString &sheet) const;

private:
    struct Sheet
    {
        QString name;
        QString relation;
        QString path;
        bool isHidden = false;
    };

    explicit Workbook(const ZipArchive &archive)
        : m_archive(archive)
    {
    }
    Result<void> readSheetNames();
    Result<void> readPaths();
    Result<void> readTexts();
    Result<void> readFormats();

    const ZipArchive &m_archive;
    QList<Sheet> m_sheets;
    QStringList m_texts; ///< the shared strings
    WorkbookNumbers m_numbers;
};
