#include "smtp/dkimcanonical.h"

#include <cstring>

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/** Copies without branches: each octet of each message passes here. Returns the end of what was written. */
char *writeSqueezed(char *to, const char *at, const char *end)
{
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
    const qsizetype colon = field.indexOf(':');
    QByteArray out;
    out.reserve(field.size());
    for (char c : field.first(std::max<qsizetype>(colon, 0)))
        if (!isBlank(c))
            out.append(toLower(c));
    out.append(':');
    const qsizetype valueBegins = out.size();
    for (char c : field.sliced(colon + 1)) {
        if (c == '\r' || c == '\n')
            continue;
        if (!isBlank(c))
            out.append(c);
        else if (out.size() > valueBegins && out.back() != ' ')
            out.append(' ');
    }
    if (out.size() > valueBegins && out.back() == ' ')
        out.chop(1);
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
