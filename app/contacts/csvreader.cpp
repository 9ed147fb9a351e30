#include "contacts/csvreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

constexpr qint64 blockSize = 1 << 17;
constexpr qint64 sampleSize = 1 << 16;
constexpr qsizetype longestCell = 1 << 20;
constexpr QChar separators[] = {u',', u';', u'\t', u'|'};

tl::unexpected<Failure> tooLong(qint64 line)
{
    return refused(u"csv-cell"_s,
                   Words::tr("A cell that begins on line %1 is longer than a million characters.").arg(line),
                   Words::tr("A quote may be missing near that line: check it, then import the file again."));
}

tl::unexpected<Failure> neverClosed(qint64 line)
{
    return refused(u"csv-quote"_s, Words::tr("The quote opened on line %1 is never closed.").arg(line),
                   Words::tr("Correct that line, then import the file again; nothing was imported."));
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/** How many records of the sample have as many cells as the first, when that is more than one. */
int evenness(const QString &sample, QChar separator)
{
    QList<int> cells{1};
    bool quoted = false;
    for (QChar c : sample) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == separator)
            ++cells.last();
        else if (!quoted && c == u'\n')
            cells.append(1);
    }
    if (cells.size() > 1)
        cells.removeLast(); // the sample may end inside it
    if (cells.first() < 2)
        return 0;
    return int(std::count(cells.begin(), cells.end(), cells.first())) * 100 + cells.first();
}

} // namespace

CsvReader::CsvReader(QIODevice &file, TextEncoding encoding, QChar separator)
    : m_file(file)
    , m_encoding(encoding)
    , m_decoder(encoding)
    , m_separator(separator)
{
}

bool CsvReader::fill()
{
    while (m_at >= m_text.size()) {
        const QByteArray bytes = m_file.read(blockSize);
        if (bytes.isEmpty())
            return false;
        m_text = m_decoder.decode(bytes);
        m_at = 0;
        if (m_decoder.hasError()) {
            const qsizetype at = m_text.indexOf(QChar::ReplacementCharacter);
            m_misreadLine = m_line + m_text.left(at).count(u'\n');
            m_text.clear();
            return false;
        }
    }
    return true;
}

tl::unexpected<Failure> CsvReader::notInThisEncoding() const
{
    return refused(u"encoding"_s,
                   Words::tr("Line %1 is not written in the encoding %2.").arg(m_misreadLine).arg(wordFor(m_encoding)),
                   Words::tr("Choose the encoding in which the file was saved, or save it again as UTF-8."));
}

void CsvReader::readPlain(QString &cell)
{
    while (hasMore()) {
        const QChar *const begin = m_text.constData() + m_at;
        const QChar *const end = m_text.constData() + m_text.size();
        const QChar *at = begin;
        while (at != end && *at != m_separator && !isLineEnd(*at))
            ++at;
        cell.append(begin, at - begin);
        m_at += at - begin;
        if (at != end)
            return;
    }
}

Result<void> CsvReader::readQuoted(QString &cell)
{
    const qint64 opened = m_line;
    while (hasMore()) {
        const QStringView rest = QStringView(m_text).mid(m_at);
        const qsizetype quote = rest.indexOf(u'"');
        const QStringView part = quote < 0 ? rest : rest.left(quote);
        m_line += part.count(u'\n');
        cell.append(part);
        if (cell.size() > longestCell)
            return tooLong(opened);
        m_at += part.size();
        if (quote < 0)
            continue;
        ++m_at;
        if (!hasMore() || m_text.at(m_at) != u'"')
            return {};
        cell.append(u'"');
        ++m_at;
    }
    if (m_misreadLine > 0)
        return notInThisEncoding();
    return neverClosed(opened);
}

void CsvReader::readLineEnd()
{
    const bool wasReturn = m_text.at(m_at) == u'\r';
    ++m_at;
    if (wasReturn && hasMore() && m_text.at(m_at) == u'\n')
        ++m_at;
    ++m_line;
}

/** The next cell of the record, empty, in the memory of the record before. */
QString &CsvReader::nextCell(TableRecord &record)
{
    if (m_cells == record.cells.size())
        record.cells.append(QString());
    QString &cell = record.cells[m_cells++];
    cell.resize(0);
    return cell;
}

Result<bool> CsvReader::readRecord(TableRecord &record)
{
    record.line = m_line;
    m_cells = 0;
    m_lastWasQuoted = false;
    if (!hasMore()) {
        record.cells.clear();
        return m_misreadLine > 0 ? Result<bool>(notInThisEncoding()) : Result<bool>(false);
    }
    QString *cell = &nextCell(record);
    while (hasMore()) {
        const QChar c = m_text.at(m_at);
        if (isLineEnd(c)) {
            readLineEnd();
            break;
        }
        if (c == m_separator) {
            ++m_at;
            cell = &nextCell(record);
            m_lastWasQuoted = false;
        } else if (c == u'"' && cell->isEmpty() && !m_lastWasQuoted) {
            ++m_at;
            m_lastWasQuoted = true;
            if (const Result<void> read = readQuoted(*cell); !read)
                return failureOf(read);
        } else {
            readPlain(*cell);
            if (cell->size() > longestCell)
                return tooLong(record.line);
        }
    }
    if (m_misreadLine > 0)
        return notInThisEncoding();
    record.cells.resize(m_cells);
    return true;
}

Result<bool> CsvReader::next(TableRecord &record)
{
    for (;;) {
        const Result<bool> got = readRecord(record);
        if (!got || !*got)
            return got;
        const QString &first = record.cells.first();
        const bool isBlank = record.cells.size() == 1 && !m_lastWasQuoted && first.trimmed().isEmpty();
        const bool isHint = std::exchange(m_first, false) && first.startsWith("sep="_L1);
        if (!isBlank && !isHint)
            return true;
    }
}

QChar detectSeparator(QIODevice &file, TextEncoding encoding)
{
    file.seek(0);
    QString sample = TextDecoder(encoding).decode(file.read(sampleSize));
    sample.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (sample.startsWith("sep="_L1) && sample.size() > 4 && sample.indexOf(u'\n') <= 5)
        return sample.at(4);
    return *std::max_element(std::begin(separators), std::end(separators),
                             [&](QChar a, QChar b) { return evenness(sample, a) < evenness(sample, b); });
}

Result<QChar> separatorFrom(const QString &word)
{
    const QString plain = word == "tab"_L1 || word == "\\t"_L1 ? u"\t"_s : word;
    for (QChar separator : separators)
        if (plain == separator)
            return separator;
    return refused(u"usage"_s, Words::tr("“%1” is not a separator known here.").arg(word),
                   Words::tr("Give a comma, a semicolon, tab or |."));
}
