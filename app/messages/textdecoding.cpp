#include "messages/textdecoding.h"

#include "contacts/textencoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

/** ISO 8859-15 is ISO 8859-1 with eight other characters. */
QString fromLatin9(const QByteArray &bytes)
{
    static const std::pair<QChar, QChar> others[] = {{u'\u00A4', u'€'}, {u'\u00A6', u'Š'}, {u'\u00A8', u'š'},
                                                     {u'\u00B4', u'Ž'}, {u'\u00B8', u'ž'}, {u'\u00BC', u'Œ'},
                                                     {u'\u00BD', u'œ'}, {u'\u00BE', u'Ÿ'}};
    QString text = QString::fromLatin1(bytes);
    for (const auto &[latin1, latin9] : others)
        text.replace(latin1, latin9);
    return text;
}

/** The bytes of neighbouring words in one charset belong together: some programs cut characters in two. */
struct PendingBytes
{
    QString charset;
    QByteArray bytes;

    QString taken()
    {
        const QByteArray all = std::exchange(bytes, {});
        return decodedText(all, charset).value_or(QString::fromLatin1(all));
    }
};

} // namespace

QByteArray fromQuotedPrintable(const QByteArray &encoded)
{
    static const QByteArray digits = "0123456789ABCDEFabcdef";
    QByteArray out;
    out.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] != '=') {
            out += encoded[i];
        } else if (i + 1 < encoded.size() && encoded[i + 1] == '\n') {
            i += 1;
        } else if (i + 2 < encoded.size() && digits.contains(encoded[i + 1]) && digits.contains(encoded[i + 2])) {
            out += QByteArray::fromHex(encoded.mid(i + 1, 2));
            i += 2;
        } else {
            out += '=';
        }
    }
    return out;
}

std::optional<QString> decodedText(const QByteArray &bytes, const QString &charset)
{
    const QString name = charset.trimmed().toLower();
    if (name.isEmpty() || name == "utf-8"_L1 || name == "utf8"_L1 || name == "us-ascii"_L1 || name == "ascii"_L1) {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = utf8(bytes);
        return utf8.hasError() ? TextDecoder(TextEncoding::Windows1252).decode(bytes) : text;
    }
    if (name == "iso-8859-1"_L1 || name == "latin1"_L1 || name == "windows-1252"_L1 || name == "cp1252"_L1)
        return TextDecoder(TextEncoding::Windows1252).decode(bytes); // contains ISO 8859-1, and is often what was meant
    if (name == "iso-8859-15"_L1)
        return fromLatin9(bytes);
    if (name == "utf-16be"_L1)
        return QString(QStringDecoder(QStringDecoder::Utf16BE)(bytes));
    if (name == "utf-16"_L1 || name == "utf-16le"_L1)
        return QString(QStringDecoder(QStringDecoder::Utf16)(bytes));
    return std::nullopt;
}

QString decodedWords(const QString &value)
{
    static const QRegularExpression word(u"=\\?([^?*]+)(?:\\*[^?]*)?\\?([QqBb])\\?([^?]*)\\?="_s);
    QString out;
    PendingBytes pending;
    qsizetype from = 0;
    for (auto it = word.globalMatch(value); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString between = value.mid(from, match.capturedStart() - from);
        const bool isNeighbour = from > 0 && between.trimmed().isEmpty(); // blanks between encoded words do not count
        if (!isNeighbour || match.captured(1).compare(pending.charset, Qt::CaseInsensitive) != 0)
            out += pending.taken();
        if (!isNeighbour)
            out += between;
        const QByteArray encoded = match.captured(3).toLatin1();
        const bool isQ = match.captured(2).toUpper() == "Q"_L1;
        pending.charset = match.captured(1);
        pending.bytes +=
            isQ ? fromQuotedPrintable(QByteArray(encoded).replace('_', ' ')) : QByteArray::fromBase64(encoded);
        from = match.capturedEnd();
    }
    out += pending.taken() + value.mid(from);
    for (QChar &c : out)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return out;
}
