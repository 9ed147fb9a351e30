#include "messages/transferencoding.h"

#include <algorithm>

namespace {

constexpr qsizetype longestLine = 76;

QByteArray withCrLf(const QByteArray &text)
{
    QByteArray out(text.size() * 2 + 2,
                   Qt::Uninitialized); // written by pointer: every octet of every message passes here
    char *to = out.data();
    const char *const end = text.constData() + text.size();
    for (const char *c = text.constData(); c < end; ++c) {
        if (*c == '\r' && c + 1 < end && c[1] == '\n')
            continue;
        if (*c == '\r' || *c == '\n') {
            *to++ = '\r';
            *to++ = '\n';
        } else if (*c != '\0') {
            *to++ = *c;
        }
    }
    out.truncate(to - out.constData());
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
    // At worst three octets for each, and a soft line break (three more) for every 24 of them.
    QByteArray out(text.size() * 3 + text.size() / 24 * 3 + 3, Qt::Uninitialized);
    char *to = out.data();
    qsizetype column = 0;
    const char *const end = text.constData() + text.size();
    for (const char *at = text.constData(); at < end; ++at) {
        const auto c = static_cast<unsigned char>(*at);
        if (c == '\r' && at + 1 < end && at[1] == '\n') {
            *to++ = '\r';
            *to++ = '\n';
            column = 0;
            ++at;
            continue;
        }
        const bool endsLine = at + 2 < end && at[1] == '\r' && at[2] == '\n';
        const bool isBlank = c == ' ' || c == '\t';
        const bool plain = (c > 32 && c < 127 && c != '=') || (isBlank && !endsLine);
        const qsizetype width = plain ? 1 : 3;
        if (column + width > longestLine - 1) { // one place for the soft line break
            to = std::copy_n("=\r\n", 3, to);
            column = 0;
        }
        if (plain) {
            *to++ = static_cast<char>(c);
        } else {
            *to++ = '=';
            *to++ = hex[c >> 4];
            *to++ = hex[c & 15];
        }
        column += width;
    }
    out.truncate(to - out.constData());
    return out;
}
