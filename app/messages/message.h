#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QList>
#include <QString>

/** Who a message comes from (specification §14.3). Addresses are texts checked by EmailAddress when they are saved. */
struct Sender
{
    SenderId id;
    QString name;
    QString address;
    QString replyTo; ///< empty: replies go to the sender

    bool operator==(const Sender &) const = default;
};

/** A file that travels with every copy of the message. */
struct Attachment
{
    QString fileName;
    QString mimeType;
    QByteArray content;

    bool operator==(const Attachment &) const = default;
};

/** The message in one language (specification §14.1). */
struct MessageVersion
{
    QString language; ///< BCP 47 tag of the project, e.g. `fr` or `fr-CA`
    QString subject;
    QString preheader;
    QString html;
    QString text; ///< empty: made from the HTML

    bool operator==(const MessageVersion &) const = default;
};

struct Message
{
    MessageId id;
    QString name;
    CommunicationTypeId type; ///< invalid: the project's default type (§15.1)
    Sender sender;
    QList<MessageVersion> versions; ///< one per language, in the order they are edited
    QList<Attachment> attachments;
    Instant modified{};
    QString testedHash; ///< content hash of the last test or preview; equal to contentHash(): tested (§8)

    /** SHA-256, in hexadecimal, of everything a recipient would see. */
    QString contentHash() const;
    bool isTested() const { return testedHash == contentHash(); }
    QStringList languages() const;
    bool operator==(const Message &) const = default;
};

/** The project's languages first, in their order, then the others as they came. */
void orderVersions(Message &message, const QStringList &languages);

/**
 * The version for a contact's language (§14.1): exact tag, then base language, then the version in the project's
 * default language, or the only version there is. Null: NO_VERSION. `own` (optional) tells whether the contact got a
 * version in her own language (§5.5, which contact wins an address).
 */
const MessageVersion *versionFor(const QList<MessageVersion> &versions, const QString &language,
                                 const QString &defaultLanguage, bool *own = nullptr);
