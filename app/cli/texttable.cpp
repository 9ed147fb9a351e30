#include "cli/texttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool looksLikeNumber(const QString &cell)
{
    return !cell.isEmpty() &&
           std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || !c.isLetter(); });
}

} // namespace

QString TextTable::text() const
{
    QList<qsizetype> widths;
    QList<bool> numeric;
    for (qsizetype column = 0; column < m_headers.size(); ++column) {
        qsizetype width = m_headers.at(column).size();
        bool numbers = !m_rows.isEmpty();
        for (const QStringList &row : m_rows) {
            width = std::max(width, row.value(column).size());
            numbers = numbers && looksLikeNumber(row.value(column));
        }
        widths.append(width);
        numeric.append(numbers);
    }
    const auto line = [&](const QStringList &row) {
        QStringList cells;
        for (qsizetype column = 0; column < m_headers.size(); ++column) {
            const QString cell = row.value(column);
            cells.append(numeric.at(column) ? cell.rightJustified(widths.at(column))
                                            : cell.leftJustified(widths.at(column)));
        }
        QString joined = cells.join(u"  "_s);
        while (joined.endsWith(u' '))
            joined.chop(1);
        return joined;
    };
    QStringList lines{line(m_headers)};
    for (const QStringList &row : m_rows)
        lines.append(line(row));
    return lines.join(u'\n');
}
