#include "smtp/messagebody.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace {

enum class Dots { Doubled, AsTheyAre };

/** A line with a lone CR or a NUL in it: each CR ends a line, NUL goes. No receiver is known to treat NUL well. */
char *writeOddLine(char *to, const char *at, const char *end, Dots dots)
{
    bool atLineStart = true;
    for (; at < end; ++at) {
        if (*at == '\r') {
            to = std::copy_n("\r\n", 2, to);
            atLineStart = true;
        } else if (*at != '\0') {
            if (atLineStart && *at == '.' && dots == Dots::Doubled)
                *to++ = '.';
            *to++ = *at;
            atLineStart = false;
        }
    }
    return to;
}

char *writeLine(char *to, const char *at, const char *end, Dots dots)
{
    const auto length = size_t(end - at);
    if (std::memchr(at, '\r', length) || std::memchr(at, '\0', length))
        return writeOddLine(to, at, end, dots);
    if (length > 0 && *at == '.' && dots == Dots::Doubled)
        *to++ = '.';
    return std::copy_n(at, length, to);
}

/** What one look at a whole message says. */
struct Look
{
    bool isCanonical =
        false;               ///< every line ends with CRLF and there is no NUL, as in nearly all messages of our making
    bool hasDotLine = false; ///< a line begins with a dot
};

/** Without a jump, so that many octets are looked at together. */
Look lookAt(const QByteArray &message)
{
    if (!message.endsWith("\r\n") || message.startsWith('\n'))
        return {.isCanonical = message.isEmpty()};
    const char *const octets = message.constData();
    unsigned char odd = octets[0] == '\0' ? 1 : 0;
    unsigned char dot = octets[0] == '.' ? 1 : 0;
    for (qsizetype i = 1; i < message.size(); ++i) {
        const int afterLineFeed = int(octets[i - 1] == '\n');
        const int lone = int(octets[i - 1] == '\r') ^ int(octets[i] == '\n');
        odd |= static_cast<unsigned char>(lone | int(octets[i] == '\0'));
        dot |= static_cast<unsigned char>(afterLineFeed & int(octets[i] == '.'));
    }
    return {.isCanonical = odd == 0, .hasDotLine = dot != 0};
}

/** The memory of `room`, if it suffices, with the message in it. */
QByteArray copiedInto(QByteArray room, const QByteArray &message)
{
    room.resize(0);
    room.reserve(message.size() + finalDotSize);
    return room.append(message);
}

/** Of a canonical message. Style sheets have many lines that begin with a dot. */
QByteArray withDotsDoubled(const QByteArray &message, QByteArray room)
{
    const std::string_view octets(message.constData(), size_t(message.size()));
    QByteArray block = std::move(room);
    block.resize(0);
    block.reserve(message.size() + message.size() / 32 + finalDotSize);
    size_t copied = 0;
    size_t dot = octets.starts_with('.') ? 0 : octets.find("\n.");
    for (; dot != std::string_view::npos; dot = octets.find("\n.", copied)) {
        const size_t next = octets[dot] == '.' ? dot : dot + 1;
        block.append(octets.data() + copied, qsizetype(next - copied)).append('.');
        copied = next;
    }
    return block.append(octets.data() + copied, qsizetype(octets.size() - copied));
}

QByteArray normalised(const QByteArray &message, Dots dots, QByteArray room = {})
{
    if (const Look look = lookAt(message); look.isCanonical) {
        if (dots == Dots::AsTheyAre)
            return message;
        return look.hasDotLine ? withDotsDoubled(message, std::move(room)) : copiedInto(std::move(room), message);
    }
    QByteArray block(message.size() * 2 + 5, Qt::Uninitialized); // at worst each octet is a dot or an end on its line
    char *to = block.data();
    const char *const end = message.constData() + message.size();
    for (const char *at = message.constData(); at < end;) {
        const auto *lineFeed = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        const char *const lineEnd = lineFeed ? lineFeed : end;
        const bool hasReturn = lineEnd > at && lineEnd[-1] == '\r';
        to = writeLine(to, at, hasReturn ? lineEnd - 1 : lineEnd, dots);
        to = std::copy_n("\r\n", 2, to);
        at = lineFeed ? lineFeed + 1 : end;
    }
    block.truncate(to - block.constData());
    return block;
}

} // namespace

QByteArray asDataBlock(const QByteArray &message, QByteArray room)
{
    return normalised(message, Dots::Doubled, std::move(room)).append(".\r\n");
}

QByteArray asLastChunk(const QByteArray &message)
{
    const QByteArray octets = normalised(message, Dots::AsTheyAre);
    return "BDAT " + QByteArray::number(octets.size()) + " LAST\r\n" + octets;
}

std::optional<qsizetype> lineLongerThan(qsizetype limit, const QByteArray &dataBlock)
{
    const QByteArrayView block(dataBlock);
    // From line end to line end in leaps as long as a line may be: hardly any message has a longer one.
    qsizetype at = 0;
    while (block.size() - at > limit) {
        const qsizetype lineEnd = block.sliced(at, limit).lastIndexOf('\n');
        if (lineEnd < 0)
            break;
        at += lineEnd + 1;
    }
    if (block.size() - at <= limit)
        return std::nullopt;
    qsizetype longest = 0;
    while (at < block.size()) { // each ends with CRLF
        const qsizetype lineFeed = block.indexOf('\n', at);
        const qsizetype next = lineFeed < 0 ? block.size() : lineFeed + 1;
        const qsizetype dot = block.sliced(at).startsWith("..") ? 1 : 0;
        longest = std::max(longest, (lineFeed < 0 ? next : lineFeed - 1) - at - dot);
        at = next;
    }
    return longest > limit ? std::optional(longest) : std::nullopt;
}

bool hasEightBitOctets(const QByteArray &message)
{
    unsigned char seen = 0;
    for (char c : message)
        seen |= static_cast<unsigned char>(c);
    return seen > 127;
}
