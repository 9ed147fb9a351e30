#include "contacts/csvwriter.h"

#include <QLocale>

CsvWriter::CsvWriter(QIODevice &device, Formulas formulas)
    : m_device(device)
    , m_separator(QLocale().decimalPoint() == QLatin1String(",") ? u';' : u',')
    , m_formulas(formulas)
{
    m_device.write("\xEF\xBB\xBF");
}

void CsvWriter::writeRow(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += m_separator;
        QString cell = m_formulas == Formulas::Kept ? cells.at(i) : withoutFormula(cells.at(i));
        const bool needsQuotes =
            cell.contains(m_separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
        line += needsQuotes ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
    }
    m_device.write(line.toUtf8());
    m_device.write("\r\n");
}

QString withoutFormula(const QString &cell)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r");
    qsizetype first = 0;
    while (first < cell.size() && cell.at(first) == u'\'')
        ++first; // an apostrophe that was there already must come back as well
    return first < cell.size() && dangerous.contains(cell.at(first)) ? u'\'' + cell : cell;
}
