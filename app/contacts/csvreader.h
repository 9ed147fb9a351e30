#pragma once

#include "contacts/tablereader.h"
#include "contacts/textencoding.h"

/**
 * Reads RFC 4180 as it is found: `, ; tab |` between cells, quotes with doubled quotes and line ends inside, CRLF, LF
 * or CR. The file streams through; only one record is held.
 */
class CsvReader : public TableReader
{
public:
    /** `file` is open for reading and stays the caller's. */
    CsvReader(QIODevice &file, TextEncoding encoding, QChar separator);

    Result<bool> next(TableRecord &record) override;
    qint64 position() const override { return m_file.pos(); }
    qint64 size() const override { return m_file.size(); }

private:
    /** One record, or why there is none; false at the end. */
    Result<bool> readRecord(TableRecord &record);
    QString &nextCell(TableRecord &record);
    /** After the opening quote: up to and with the closing one. */
    Result<void> readQuoted(QString &cell);
    /** Everything up to the next separator or line end. */
    void readPlain(QString &cell);
    void readLineEnd();
    /** There is a character at m_at. */
    bool hasMore() { return m_at < m_text.size() || fill(); }
    bool fill();
    /** Why nothing more can be taken: the file was not written in the encoding it is read in. */
    tl::unexpected<Failure> notInThisEncoding() const;

    QIODevice &m_file;
    const TextEncoding m_encoding;
    TextDecoder m_decoder;
    const QChar m_separator;
    QString m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qsizetype m_cells = 0; ///< of the record at hand
    bool m_first = true;
    bool m_lastWasQuoted = false; ///< the last cell of the record: `""` is an empty cell, not an empty line
    qint64 m_misreadLine = 0;     ///< the first line that was no text in the encoding; 0: none so far
};

/** The separator that cuts the first lines most evenly; a `sep=;` line decides by itself. */
QChar detectSeparator(QIODevice &file, TextEncoding encoding);
/** `,`, `;`, `tab` or `|`, as the command line writes it. */
Result<QChar> separatorFrom(const QString &word);
