#include "smtp/messagebody.h"

#include <algorithm>

QByteArray asDataBlock(const QByteArray &message)
{
    QByteArray block;
    block.reserve(message.size() + message.size() / 32 + 8);
    bool atLineStart = true;
    for (qsizetype i = 0; i < message.size(); ++i) {
        const char c = message[i];
        if (c == '\r' || c == '\n') {
            if (c == '\r' && i + 1 < message.size() && message[i + 1] == '\n')
                ++i;
            block += "\r\n";
            atLineStart = true;
            continue;
        }
        if (atLineStart && c == '.')
            block += '.';
        atLineStart = false;
        if (c != '\0') // RFC 5321 §4.5.2 forbids NUL nowhere outright, but no receiver is known to treat it well
            block += c;
    }
    if (!atLineStart)
        block += "\r\n";
    block += ".\r\n";
    return block;
}

bool hasEightBitOctets(const QByteArray &message)
{
    return std::any_of(message.begin(), message.end(), [](char c) { return static_cast<unsigned char>(c) > 127; });
}
