#pragma once

#include "base/result.h"

#include <QByteArrayView>

/**
 * What stands between a body and the XML parser: one pass over the bytes, no memory. It lets through UTF-8 without
 * document type, whose elements are neither too deep nor too many, and refuses the rest with a code and a sentence.
 *
 * Why before the parser: Qt's has no limit of depth (CVE-2026-78253 exhausts the stack in readElementText(), and the
 * Qt of Debian 12 is in its range), its entities can be many (CVE-2015-9541), and each element costs hundreds of bytes
 * once it is a value: eight megabytes of `<a/>` would be a gigabyte. SOAP 1.1 §3 forbids document types and processing
 * instructions anyway. UTF-16, which could hide them, is refused by its first bytes.
 *
 * It does not check that the XML is well formed: that is the parser's work.
 */
namespace XmlGuard {

constexpr int deepest = 64;
/** Tags and attributes together; a thousand records of fifty fields have 152 000. */
constexpr int mostItems = 250'000;
constexpr int mostAttributes = 32; ///< of one element

/** Codes: `empty`, `encoding`, `nul`, `doctype`, `instruction`, `too-deep`, `too-many`, `unfinished`. */
Result<void> check(QByteArrayView body);

} // namespace XmlGuard
