#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

/** A body in the transfer encoding that suits it (RFC 2045 §6). */
struct EncodedBody
{
    QByteArray encoding; ///< `7bit`, `quoted-printable` or `base64`
    /** One after the other: lines of at most 76 characters (7bit: as they were), CRLF, ending with CRLF. Pieces,
     * because most of a body is the same in every copy of a letter and need not be copied to be put together. */
    QByteArrayList pieces;

    QByteArray content() const { return pieces.join(); }
    qsizetype size() const;
};

/** Text: 7bit when it already fits, else the shorter of quoted-printable and base64. Line ends are normalised to CRLF.
 */
EncodedBody encodedText(const QByteArray &utf8);

/** Whole lines of a text, ready for the encoding of the text they will be part of. */
class EncodedLines
{
public:
    EncodedLines() = default;
    explicit EncodedLines(const QByteArray &utf8);

    bool isEmpty() const { return m_plain.isEmpty(); }

private:
    friend EncodedBody encodedTogether(const QList<EncodedLines> &lines);

    QByteArray m_plain; ///< with CRLF
    QByteArray m_quoted;
    qsizetype m_special = 0; ///< octets that cost two more in quoted-printable
    bool m_fitsSevenBit = true;
};
/** The same as encodedText() of all these lines. */
EncodedBody encodedTogether(const QList<EncodedLines> &lines);

QByteArray base64Lines(const QByteArray &bytes);
QByteArray quotedPrintable(const QByteArray &textWithCrLf);
