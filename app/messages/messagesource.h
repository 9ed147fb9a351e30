#pragma once

#include "base/result.h"
#include "messages/message.h"

/**
 * A message from a folder: `fr/subject.txt`, `fr/preheader.txt`, `fr/message.html`, `fr/message.txt`, the same under
 * `en/` or any other tag, and `files/…` for attachments. All UTF-8. Named like the folder; without sender.
 */
Result<Message> readMessageFolder(const QString &folder);

/** A message from an .eml file (RFC 5322): one version, in the language it states, or without one. */
Result<Message> readMessageFile(const QString &file);
