#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "contacts/emailaddress.h"
#include "messages/message.h"

/** Everything one message is made of; one recipient (RFC 5322, 2045 to 2047, 2231). */
struct MimeContent
{
    QString fromName;
    EmailAddress from;
    std::optional<EmailAddress> replyTo;
    QString toName;
    EmailAddress to;
    QString subject;
    QString html;
    QString text;
    QString language;
    QByteArray messageId; ///< with its angle brackets
    Instant date{};
    QByteArray listUnsubscribe;                     ///< `<mailto:…>`, empty: none
    const QList<QByteArray> *attachments = nullptr; ///< each from encodedAttachment()
};

/** The part of a file, with its own headers: the same in every copy, so it is made once. */
Result<QByteArray> encodedAttachment(const Attachment &attachment);

/** The message as it goes on the wire before dot-stuffing: CRLF, 7-bit but for SMTPUTF8 addresses, no line over 998
 * octets. */
Result<QByteArray> buildMime(const MimeContent &content);
