#pragma once

#include "contacts/guardedxml.h"
#include "contacts/tablereader.h"
#include "contacts/workbooknumbers.h"

/** The rows of one sheet. Every record has as many cells as the first one at least: a sheet leaves out empty cells. */
class SheetReader : public TableReader
{
public:
    /** `texts` and `numbers` are the workbook's and outlive the reader. */
    SheetReader(std::unique_ptr<QIODevice> sheet, const QStringList &texts, const WorkbookNumbers &numbers);

    Result<bool> next(TableRecord &record) override;
    qint64 position() const override { return m_sheet->pos(); }
    qint64 size() const override { return m_sheet->size(); }

private:
    Result<void> readRow(TableRecord &record);
    /** The text of the cell just begun; its end is taken. */
    QString readCell(const QXmlStreamAttributes &attributes);

    std::unique_ptr<QIODevice> m_sheet;
    const QStringList &m_texts;
    const WorkbookNumbers &m_numbers;
    GuardedXml m_xml;
    qint64 m_row = 0;
    qsizetype m_width = 0; ///< of the first record
};

/** The text of a `si` or `is` just begun: its runs joined, without the reading aids of Japanese; its end is taken. */
QString joinedText(GuardedXml &xml);
