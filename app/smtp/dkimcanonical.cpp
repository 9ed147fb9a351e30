#include "smtp/dkimcanonical.h"

#include <algorithm>
#include <cstring>

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/** The high bit of each octet of eight that is a blank; may see one more after a blank, never one less. */
quint64 blanksIn(const char *eight)
{
    constexpr quint64 ones = 0x0101010101010101;
    const auto zeros = [](quint64 octets) { return (octets - ones) & ~octets & (ones * 0x80); };
    quint64 octets;
    std::memcpy(&octets, eight, sizeof octets);
    return zeros(octets ^ (ones * ' ')) | zeros(octets ^ (ones * '\t'));
}

/** Whether relaxing may change anything: a tab, or two blanks side by side. Each octet of each message passes here. */
bool maySqueeze(const char *at, const char *end)
{
    if (std::memchr(at, '\t', size_t(end - at)))
        return true;
    for (; end - at >= 8; at += 7) { // pairs may lie across
        const quint64 blanks = blanksIn(at);
        if (blanks & (blanks >> 8))
            return true;
    }
    for (; end - at >= 2; ++at)
        if (isBlank(at[0]) && isBlank(at[1]))
            return true;
    return false;
}

/** Copies a line; runs of blanks become one. Returns the end of what was written. */
char *writeSqueezed(char *to, const char *at, const char *end)
{
    if (!maySqueeze(at, end))
        return std::copy(at, end, to);
    bool afterBlank = false;
    for (; at < end; ++at) {
        const bool blank = isBlank(*at);
        *to = blank ? ' ' : *at;
        to += !(blank && afterBlank);
        afterBlank = blank;
    }
    return to;
}

char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

} // namespace

QByteArray dkimCanonical::relaxedField(QByteArrayView field)
{
    const qsizetype colon = std::max<qsizetype>(field.indexOf(':'), 0);
    QByteArray out(field.size() + 1, Qt::Uninitialized);
    char *to = out.data();
    for (char c : field.first(colon))
        if (!isBlank(c))
            *to++ = toLower(c);
    *to++ = ':';
    const char *const valueBegins = to;
    for (char c : field.sliced(std::min(colon + 1, field.size()))) {
        if (c == '\r' || c == '\n')
            continue;
        if (!isBlank(c))
            *to++ = c;
        else if (to > valueBegins && to[-1] != ' ')
            *to++ = ' ';
    }
    if (to > valueBegins && to[-1] == ' ')
        --to;
    out.truncate(to - out.constData());
    return out;
}

std::optional<QByteArray> dkimCanonical::relaxedBody(QByteArrayView body)
{
    QByteArray out(body.size() + 2, Qt::Uninitialized);
    char *to = out.data();
    char *endOfText = to; // after the last line that is not empty
    const char *const end = body.data() + body.size();
    for (const char *at = body.data(); at < end;) {
        const auto *lineFeed = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        if (lineFeed && (lineFeed == at || lineFeed[-1] != '\r'))
            return std::nullopt;
        const char *const lineEnd = lineFeed ? lineFeed - 1 : end;
        if (std::memchr(at, '\r', size_t(lineEnd - at)))
            return std::nullopt;
        char *const lineBegins = to;
        to = writeSqueezed(to, at, lineEnd);
        if (to > lineBegins && to[-1] == ' ')
            --to;
        const bool isEmpty = to == lineBegins;
        *to++ = '\r';
        *to++ = '\n';
        if (!isEmpty)
            endOfText = to;
        at = lineFeed ? lineFeed + 1 : end;
    }
    out.truncate(endOfText - out.constData());
    return out;
}
