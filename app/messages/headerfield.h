#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

/** Writers of header fields (RFC 5322 §2.2), each with its CRLF. Line breaks and NUL in a value are refused, never
 * escaped. */
namespace headerField {

/** Words for people: subject, file names. Encoded words (RFC 2047) of at most 75 characters that split no character. */
Result<QByteArray> unstructured(const QByteArray &name, const QString &value);
/** `Name <address>`; `address` is what goes on the wire. */
Result<QByteArray> mailbox(const QByteArray &name, const QString &displayName, const QByteArray &address);
/** Tokens for programs: Message-ID, List-Unsubscribe: on one line, whatever their length up to 998 (RFC 5322 §2.1.1).
 */
Result<QByteArray> token(const QByteArray &name, const QByteArray &value);

} // namespace headerField
