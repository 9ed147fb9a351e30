#include "messages/transferencoding.h"

#include <algorithm>

namespace {

constexpr qsizetype longestLine = 76;

QByteArray withCrLf(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 40 + 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        if (c == '\r' || c == '\n')
            out += "\r\n";
        else if (c != '\0')
            out += c;
    }
    if (!out.endsWith("\r\n"))
        out += "\r\n";
    return out;
}

bool fitsSevenBit(const QByteArray &text)
{
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c > 126 || (c < 32 && c != '\r' && c != '\n' && c != '\t'))
            return false;
        if (c == '\n') {
            if (i - lineStart > longestLine + 1)
                return false;
            lineStart = i + 1;
        }
    }
    return true;
}

} // namespace

EncodedBody encodedText(const QByteArray &utf8)
{
    const QByteArray text = withCrLf(utf8);
    if (fitsSevenBit(text))
        return {"7bit", text};
    const qsizetype special =
        std::count_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 126 || c == '='; });
    // Each special octet costs two more in quoted-printable; base64 costs a third of everything.
    if (special * 2 > text.size() / 3)
        return {"base64", base64Lines(text)};
    return {"quoted-printable", quotedPrintable(text)};
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray out;
    out.reserve(encoded.size() + encoded.size() / longestLine * 2 + 4);
    for (qsizetype i = 0; i < encoded.size(); i += longestLine)
        out.append(encoded.constData() + i, std::min(longestLine, encoded.size() - i)).append("\r\n");
    return out;
}

QByteArray quotedPrintable(const QByteArray &text)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    QByteArray out;
    out.reserve(text.size() + text.size() / 8);
    qsizetype column = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
            out += "\r\n";
            column = 0;
            ++i;
            continue;
        }
        const bool endsLine = i + 2 < text.size() && text[i + 1] == '\r' && text[i + 2] == '\n';
        const bool isBlank = c == ' ' || c == '\t';
        const bool plain = (c > 32 && c < 127 && c != '=') || (isBlank && !endsLine);
        const qsizetype width = plain ? 1 : 3;
        if (column + width > longestLine - 1) { // one place for the soft line break
            out += "=\r\n";
            column = 0;
        }
        if (plain) {
            out += static_cast<char>(c);
        } else {
            out += '=';
            out += hex[c >> 4];
            out += hex[c & 15];
        }
        column += width;
    }
    return out;
}
