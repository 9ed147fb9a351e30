#pragma once

#include "contacts/textencoding.h"

#include <QStringList>

/** One line of the table, which may span several lines of the file. */
struct CsvRecord
{
    qint64 line = 0; ///< of the file, where the record begins; the first is 1
    QStringList cells;
};

/**
 * Reads RFC 4180 as it is found: `, ; tab |` between cells, quotes with doubled quotes and line ends inside, CRLF, LF
 * or CR. The file streams through; only one record is held.
 */
class CsvReader
{
public:
    /** `file` is open for reading and stays the caller's. */
    CsvReader(QIODevice &file, TextEncoding encoding, QChar separator);

    /** True with a record, false at the end; lines without any cell are skipped. */
    Result<bool> next(CsvRecord &record);
    /** Bytes taken from the file so far. */
    qint64 position() const { return m_file.pos(); }

private:
    /** The next character, or no character at the end. */
    bool take(QChar &c);
    bool peek(QChar &c);
    bool fill();
    /** Why nothing more can be taken: the file was not written in the encoding it is read in. */
    tl::unexpected<Failure> notInThisEncoding() const;

    QIODevice &m_file;
    const TextEncoding m_encoding;
    TextDecoder m_decoder;
    QChar m_separator;
    QString m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_first = true;
    qint64 m_misreadLine = 0; ///< the first line that was no text in the encoding; 0: none so far
};

/** The separator that cuts the first lines most evenly; a `sep=;` line decides by itself. */
QChar detectSeparator(QIODevice &file, TextEncoding encoding);
/** `,`, `;`, `tab` or `|`, as the command line writes it. */
Result<QChar> separatorFrom(const QString &word);
