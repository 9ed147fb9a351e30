#include "messages/transferencoding.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>

namespace {

constexpr qsizetype longestLine = 76;

/** Where every line end is a single LF, as in nearly all texts. */
char *copyLines(char *to, const char *at, const char *end)
{
    while (const auto *lineFeed = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)))) {
        to = std::copy(at, lineFeed, to);
        to = std::copy_n("\r\n", 2, to);
        at = lineFeed + 1;
    }
    return std::copy(at, end, to);
}

char *copyOddLines(char *to, const char *at, const char *end)
{
    for (; at < end; ++at) {
        if (*at == '\r' && at + 1 < end && at[1] == '\n')
            continue;
        if (*at == '\r' || *at == '\n')
            to = std::copy_n("\r\n", 2, to);
        else if (*at != '\0')
            *to++ = *at;
    }
    return to;
}

/** Every line end becomes CRLF, the last one included; NUL goes. */
QByteArray withCrLf(const QByteArray &text)
{
    QByteArray out(text.size() * 2 + 2, Qt::Uninitialized);
    const char *const end = text.constData() + text.size();
    const bool isOdd = text.contains('\r') || text.contains('\0');
    char *const to = (isOdd ? copyOddLines : copyLines)(out.data(), text.constData(), end);
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

qsizetype EncodedBody::size() const
{
    return std::accumulate(pieces.begin(), pieces.end(), qsizetype(0),
                           [](qsizetype sum, const QByteArray &piece) { return sum + piece.size(); });
}

EncodedBody encodedText(const QByteArray &utf8)
{
    return encodedTogether({EncodedLines(utf8)});
}

EncodedLines::EncodedLines(const QByteArray &utf8)
    : m_plain(withCrLf(utf8))
    , m_quoted(quotedPrintable(m_plain))
    , m_special(std::count_if(m_plain.begin(), m_plain.end(),
                              [](char c) { return static_cast<unsigned char>(c) > 126 || c == '='; }))
    , m_fitsSevenBit(fitsSevenBit(m_plain))
{
}

EncodedBody encodedTogether(const QList<EncodedLines> &lines)
{
    qsizetype size = 0;
    qsizetype special = 0;
    bool isSevenBit = true;
    for (const EncodedLines &each : lines) {
        size += each.m_plain.size();
        special += each.m_special;
        isSevenBit = isSevenBit && each.m_fitsSevenBit;
    }
    // Each special octet costs two more in quoted-printable; base64 costs a third of everything.
    const bool isForeign = special * 2 > size / 3;
    EncodedBody body{isSevenBit ? "7bit" : "quoted-printable", {}};
    body.pieces.reserve(lines.size());
    for (const EncodedLines &each : lines)
        body.pieces.append(isSevenBit || isForeign ? each.m_plain : each.m_quoted);
    if (!isSevenBit && isForeign)
        return {"base64", {base64Lines(body.content())}};
    return body;
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

namespace {

/** Octets that stand for themselves wherever they are (RFC 2045 §6.7, rule 2). */
constexpr std::array<bool, 256> plainOctets = [] {
    std::array<bool, 256> plain{};
    for (int c = 33; c < 127; ++c)
        plain[size_t(c)] = c != '=';
    return plain;
}();

bool isPlain(char c)
{
    return plainOctets[static_cast<unsigned char>(c)];
}

} // namespace

QByteArray quotedPrintable(const QByteArray &text)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    // At worst three octets for each, and a soft line break (three more) for every 24 of them.
    QByteArray out(text.size() * 3 + text.size() / 24 * 3 + 3, Qt::Uninitialized);
    char *to = out.data();
    qsizetype column = 0;
    const auto makeRoomFor = [&](qsizetype width) {
        if (column + width > longestLine - 1) { // one place for the soft line break
            to = std::copy_n("=\r\n", 3, to);
            column = 0;
        }
    };
    const char *const end = text.constData() + text.size();
    for (const char *at = text.constData(); at < end;) {
        if (isPlain(*at)) {
            makeRoomFor(1);
            const char *const room = at + std::min<qsizetype>(end - at, longestLine - 1 - column);
            const char *const stop = std::find_if_not(at, room, isPlain);
            to = std::copy(at, stop, to);
            column += stop - at;
            at = stop;
            continue;
        }
        const auto c = static_cast<unsigned char>(*at);
        const bool endsLine = at + 2 < end && at[1] == '\r' && at[2] == '\n';
        if (c == '\r' && at + 1 < end && at[1] == '\n') {
            to = std::copy_n("\r\n", 2, to);
            column = 0;
            at += 2;
            continue;
        }
        if ((c == ' ' || c == '\t') && !endsLine) {
            makeRoomFor(1);
            *to++ = char(c);
            ++column;
        } else {
            makeRoomFor(3);
            *to++ = '=';
            *to++ = hex[c >> 4];
            *to++ = hex[c & 15];
            column += 3;
        }
        ++at;
    }
    out.truncate(to - out.constData());
    return out;
}
