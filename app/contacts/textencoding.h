#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

#include <optional>

/** The encodings in which lists of contacts are found (specification §16). */
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, MacRoman };

/** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, `macintosh`. */
QString wordFor(TextEncoding encoding);
Result<TextEncoding> textEncodingFrom(const QString &word);

/**
 * Looks at a whole file: byte order marks, NUL patterns, then whether it is valid UTF-8; what is left is Windows-1252,
 * or Mac Roman when the letters only make words that way.
 * Refuses empty files and files that hold no text, naming what they are (a spreadsheet, an archive).
 */
Result<TextEncoding> detectEncoding(QIODevice &file);

/** The encoding a byte order mark at the beginning of the file tells; it is surer than any choice. */
std::optional<TextEncoding> markedEncoding(QIODevice &file);

/** Turns bytes into text piece by piece; a byte order mark at the beginning is dropped. */
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);

    QString decode(const QByteArray &bytes);
    /** Something so far was no text in this encoding, and was replaced. */
    bool hasError() const { return m_decoder.hasError(); }

private:
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    bool m_atStart = true;
};
