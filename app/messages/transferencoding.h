#pragma once

#include <QByteArray>

/** A body in the transfer encoding that suits it (RFC 2045 §6). */
struct EncodedBody
{
    QByteArray encoding; ///< `7bit`, `quoted-printable` or `base64`
    QByteArray content;  ///< lines of at most 76 characters (7bit: as they were), CRLF, ending with CRLF
};

/** Text: 7bit when it already fits, else the shorter of quoted-printable and base64. Line ends are normalised to CRLF.
 */
EncodedBody encodedText(const QByteArray &utf8);

QByteArray base64Lines(const QByteArray &bytes);
QByteArray quotedPrintable(const QByteArray &textWithCrLf);
