#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "contacts/emailaddress.h"
#include "messages/message.h"
#include "messages/transferencoding.h"

/** Who writes, and in which language. */
struct MimeSender
{
    QString name;
    EmailAddress address;
    std::optional<EmailAddress> replyTo;
    QString language;
};
/** From, Reply-To and Content-Language: as a rule the same in every copy. */
Result<QByteArray> senderFields(const MimeSender &sender);

/** What one message is made of beside its text; one recipient (RFC 5322, 2045 to 2047, 2231). */
struct MimeHead
{
    QByteArray sender; ///< from senderFields()
    QString toName;
    EmailAddress to;
    QString subject;
    QByteArray messageId; ///< with its angle brackets
    Instant date{};
    QByteArray listUnsubscribe;                     ///< `<mailto:…>`, empty: none
    const QList<QByteArray> *attachments = nullptr; ///< each from encodedAttachment()
};

/** Without any, the message is an empty text. */
struct MimeBodies
{
    std::optional<EncodedBody> html;
    std::optional<EncodedBody> text;
};

/** A message as people write it; an empty text is none. */
struct MimeContent : MimeHead
{
    MimeSender from;
    QString html;
    QString text;
};

/** The part of a file, with its own headers: the same in every copy, so it is made once. */
Result<QByteArray> encodedAttachment(const Attachment &attachment);

/** The message as it goes on the wire before dot-stuffing: CRLF, 7-bit but for SMTPUTF8 addresses, no line over 998
 * octets. */
Result<QByteArray> buildMime(const MimeHead &head, const MimeBodies &bodies);
Result<QByteArray> buildMime(const MimeContent &content);
