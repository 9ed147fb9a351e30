#include "contacts/textencoding.h"

#include "contacts/singlebyteencodings.h"

#include <QCoreApplication>
#include <QUtf8StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)
};

const std::pair<TextEncoding, QString> encodingWords[] = {{TextEncoding::Utf8, u"utf-8"_s},
                                                          {TextEncoding::Utf16LittleEndian, u"utf-16le"_s},
                                                          {TextEncoding::Utf16BigEndian, u"utf-16be"_s},
                                                          {TextEncoding::Windows1252, u"windows-1252"_s},
                                                          {TextEncoding::MacRoman, u"macintosh"_s}};

constexpr qint64 blockSize = 1 << 20;
constexpr qsizetype fewStrange = 3;

/** What a file that is no text usually is, by its first bytes. */
QString formatOf(const QByteArray &head)
{
    if (head.startsWith("PK\x03\x04"))
        return Words::tr("an Excel workbook or a ZIP archive");
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return Words::tr("an old Excel workbook");
    if (head.startsWith("%PDF"))
        return Words::tr("a PDF document");
    return Words::tr("a file without text");
}

tl::unexpected<Failure> noText(const QByteArray &head)
{
    return refused(u"not-text"_s, Words::tr("This is %1, not a list in text form.").arg(formatOf(head)),
                   Words::tr("Open it in its program and save it as CSV (UTF-8), then import that file."));
}

/** Valid as a whole: a character cut by the end of a block is carried into the next one. */
bool isUtf8(QIODevice &file)
{
    file.seek(0);
    QByteArray carried;
    while (!file.atEnd()) {
        QByteArray block = carried + file.read(blockSize);
        qsizetype whole = block.size();
        if (!file.atEnd()) {
            for (int back = 1; back <= 3 && back <= block.size(); ++back) {
                const auto byte = static_cast<unsigned char>(block[block.size() - back]);
                if (byte < 0x80)
                    break;
                if (byte >= 0xC0) {
                    whole = block.size() - back;
                    break;
                }
            }
        }
        if (!QUtf8StringView(block.constData(), whole).isValidUtf8())
            return false;
        carried = block.mid(whole);
    }
    return carried.isEmpty();
}

QStringConverter::Encoding qtEncoding(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LittleEndian:
        return QStringConverter::Utf16LE;
    case TextEncoding::Utf16BigEndian:
        return QStringConverter::Utf16BE;
    case TextEncoding::Utf8:
    case TextEncoding::Windows1252:
    case TextEncoding::MacRoman:
        break;
    }
    return QStringConverter::Utf8;
}

} // namespace

QString wordFor(TextEncoding encoding)
{
    return std::find_if(std::begin(encodingWords), std::end(encodingWords),
                        [&](const auto &pair) { return pair.first == encoding; })
        ->second;
}

Result<TextEncoding> textEncodingFrom(const QString &word)
{
    QString plain = word.toLower();
    if (plain == "utf8"_L1)
        plain = u"utf-8"_s;
    if (plain == "cp1252"_L1 || plain == "latin1"_L1 || plain == "iso-8859-1"_L1)
        plain = u"windows-1252"_s;
    if (plain == "macroman"_L1 || plain == "mac-roman"_L1 || plain == "mac"_L1 || plain == "x-mac-roman"_L1)
        plain = u"macintosh"_s;
    if (plain == "utf-16"_L1 || plain == "utf16"_L1)
        plain = u"utf-16le"_s;
    for (const auto &[encoding, name] : encodingWords)
        if (name == plain)
            return encoding;
    return refused(u"usage"_s, Words::tr("“%1” is not an encoding known here.").arg(word),
                   Words::tr("Give utf-8, utf-16le, utf-16be, windows-1252 or macintosh."));
}

Result<TextEncoding> detectEncoding(QIODevice &file)
{
    file.seek(0);
    const QByteArray head = file.read(4096);
    const bool onlyMark = head == "\xEF\xBB\xBF" || head == "\xFF\xFE" || head == "\xFE\xFF";
    if (head.isEmpty() || onlyMark)
        return refused(u"empty-file"_s, Words::tr("The file is empty."),
                       Words::tr("Export the list again and check the file."));
    const std::optional<TextEncoding> marked = markedEncoding(file);
    if (marked && *marked != TextEncoding::Utf8)
        return *marked;
    if (head.contains('\0')) {
        // Latin letters in UTF-16 have a NUL in every other octet.
        qsizetype even = 0;
        qsizetype odd = 0;
        for (qsizetype i = 0; i < head.size(); ++i)
            if (head[i] == '\0')
                ++(i % 2 == 0 ? even : odd);
        if (odd > head.size() / 4 && even == 0)
            return TextEncoding::Utf16LittleEndian;
        if (even > head.size() / 4 && odd == 0)
            return TextEncoding::Utf16BigEndian;
    }
    const qsizetype strange = std::count_if(head.begin(), head.end(), [](char c) {
        return static_cast<unsigned char>(c) < 32 && c != '\t' && c != '\r' && c != '\n' && c != '\f';
    });
    // A stray character or two, a NUL even, is for its line to answer for.
    if (strange > fewStrange + head.size() / 50 || head.startsWith("PK\x03\x04") || head.startsWith("%PDF"))
        return noText(head);
    if (marked || isUtf8(file))
        return TextEncoding::Utf8;
    file.seek(0);
    return looksLikeMacRoman(file.read(blockSize)) ? TextEncoding::MacRoman : TextEncoding::Windows1252;
}

std::optional<TextEncoding> markedEncoding(QIODevice &file)
{
    file.seek(0);
    const QByteArray head = file.read(3);
    if (head.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (head.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    return head == "\xEF\xBB\xBF" ? std::optional(TextEncoding::Utf8) : std::nullopt;
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
    , m_decoder(qtEncoding(encoding))
{
}

QString TextDecoder::decode(const QByteArray &bytes)
{
    QString text;
    if (m_encoding == TextEncoding::Windows1252 || m_encoding == TextEncoding::MacRoman) {
        text.resize(bytes.size());
        const auto character = m_encoding == TextEncoding::MacRoman ? fromMacRoman : fromWindows1252;
        std::transform(bytes.begin(), bytes.end(), text.begin(),
                       [character](char c) { return character(static_cast<unsigned char>(c)); });
    } else {
        text = m_decoder(bytes);
    }
    if (m_atStart && !text.isEmpty()) {
        m_atStart = false;
        if (text.front() == QChar::ByteOrderMark)
            text.remove(0, 1);
    }
    return text;
}
