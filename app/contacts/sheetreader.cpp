#include "contacts/sheetreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

constexpr qsizetype mostColumns = 1000;
constexpr qsizetype longestCell = 32'767 * 2; // what Excel itself holds, twice
constexpr qint64 mostRows = 1'048'576;

/** `AB12` → 27; -1 when it names no column. */
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size() && letters < 4 && reference.at(letters).isLetter(); ++letters)
        column = column * 26 + (reference.at(letters).toUpper().unicode() - u'A' + 1);
    return letters == 0 ? -1 : column - 1;
}

/** `_x000D_` stands for the character of that number. */
QString withoutEscapes(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains("_x"_L1))
        return text;
    for (QRegularExpressionMatch match = escape.match(text); match.hasMatch();
         match = escape.match(text, match.capturedStart() + 1))
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    return text;
}

/** Whole days as a date alone: `2026-12-31T00:00:00` is `2026-12-31`. */
QString isoText(const QString &text)
{
    return text.endsWith("T00:00:00"_L1) ? text.left(10) : text;
}

} // namespace

QString joinedText(GuardedXml &xml)
{
    QString text;
    bool inText = false;
    for (int depth = 1; depth > 0 && xml.next();) {
        if (xml.isStart()) {
            if (xml.name() == u"rPh"_s) {
                xml.skip();
                continue;
            }
            ++depth;
            inText = xml.name() == u"t"_s;
        } else if (xml.isEnd()) {
            --depth;
            inText = false;
        } else if (inText && text.size() < longestCell) {
            text += xml.text();
        }
    }
    return withoutEscapes(text);
}

SheetReader::SheetReader(std::unique_ptr<QIODevice> sheet, const QStringList &texts, const WorkbookNumbers &numbers)
    : m_sheet(std::move(sheet))
    , m_texts(texts)
    , m_numbers(numbers)
    , m_xml(*m_sheet)
{
}

Result<bool> SheetReader::next(TableRecord &record)
{
    while (m_xml.next()) {
        if (!m_xml.isStart() || m_xml.name() != u"row"_s)
            continue;
        const qint64 number = m_xml.attributes().value(u"r"_s).toLongLong();
        m_row = std::clamp(number, m_row + 1, mostRows + 1);
        if (m_row > mostRows)
            return refused(u"too-large"_s, Words::tr("The sheet has more rows than a sheet can have."),
                           Words::tr("Save it as CSV (UTF-8), then import that file."));
        record.line = m_row;
        record.cells.clear();
        if (const Result<void> read = readRow(record); !read)
            return failureOf(read);
        while (record.cells.size() > m_width && record.cells.last().isEmpty())
            record.cells.removeLast();
        if (std::ranges::all_of(record.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); }))
            continue;
        m_width = std::max(m_width, m_width == 0 ? record.cells.size() : 0);
        while (record.cells.size() < m_width)
            record.cells.append(QString());
        return true;
    }
    if (const Result<void> whole = m_xml.failure(); !whole)
        return failureOf(whole);
    return false;
}

Result<void> SheetReader::readRow(TableRecord &record)
{
    while (m_xml.next() && !(m_xml.isEnd() && m_xml.name() == u"row"_s)) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() != u"c"_s) {
            m_xml.skip();
            continue;
        }
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const qsizetype named = columnOf(attributes.value(u"r"_s));
        const qsizetype column = named >= 0 ? named : record.cells.size();
        if (column >= mostColumns)
            return refused(u"too-large"_s, Words::tr("Row %1 has more than %2 columns.").arg(m_row).arg(mostColumns),
                           Words::tr("Remove the columns that are not needed, then import it again."));
        while (record.cells.size() <= column)
            record.cells.append(QString());
        record.cells[column] = readCell(attributes);
    }
    return {};
}

QString SheetReader::readCell(const QXmlStreamAttributes &attributes)
{
    const QString type = attributes.value(u"t"_s).toString();
    const int style = attributes.value(u"s"_s).toInt();
    QString value;
    QString inlined;
    bool inValue = false;
    while (m_xml.next() && !(m_xml.isEnd() && m_xml.name() == u"c"_s)) {
        if (m_xml.isStart() && m_xml.name() == u"is"_s)
            inlined = joinedText(m_xml);
        else if (m_xml.isStart() && m_xml.name() == u"v"_s)
            inValue = true;
        else if (m_xml.isStart())
            m_xml.skip(); // the formula: its last value is what counts
        else if (m_xml.isEnd())
            inValue = false;
        else if (inValue && value.size() < longestCell)
            value += m_xml.text();
    }
    if (type == "inlineStr"_L1)
        return inlined;
    if (type == "s"_L1)
        return m_texts.value(value.toLongLong());
    if (type == "str"_L1)
        return withoutEscapes(value);
    if (type == "e"_L1)
        return {};
    if (type == "b"_L1)
        return value.trimmed() == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
    if (type == "d"_L1)
        return isoText(value);
    return m_numbers.text(value.trimmed(), style);
}
