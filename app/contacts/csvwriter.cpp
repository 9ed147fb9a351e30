#include "contacts/csvwriter.h"

#include <QLocale>

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
    , m_separator(QLocale().decimalPoint() == QLatin1String(",") ? u';' : u',')
{
    m_device.write("\xEF\xBB\xBF");
}

void CsvWriter::writeRow(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += m_separator;
        QString cell = withoutFormula(cells.at(i));
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
    return !cell.isEmpty() && dangerous.contains(cell.front()) ? u'\'' + cell : cell;
}
