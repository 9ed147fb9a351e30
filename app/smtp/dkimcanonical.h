#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

/** The relaxed forms of a message (RFC 6376 §3.4): what is signed survives relays that touch blanks and folds. */
namespace dkimCanonical {

/** One field with its continuation lines: `Subject: a\r\n b \r\n` → `subject:a b`, without its CRLF (§3.4.2). */
QByteArray relaxedField(QByteArrayView field);

/** Runs of blanks are one, none ends a line, no empty line ends the body (§3.4.4). Nothing for a body with a lone CR or
 * LF: relays would change it, and its signature would not hold. */
std::optional<QByteArray> relaxedBody(QByteArrayView body);

} // namespace dkimCanonical
