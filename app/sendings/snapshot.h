#pragma once

#include "messages/message.h"
#include "sendings/sending.h"

/**
 * What was approved is what leaves (specification §9.2): content, sender and options frozen at Prepare. Editing the
 * message afterwards changes nothing here.
 */
struct Snapshot
{
    Message message; ///< with the versions as they were
    QString subjectPrefix;
    QString specificVersion;
    QString defaultLanguage;
    QString identity;     ///< postal identity of the project, for {{identity}}
    QString messageToken; ///< random; with the contact it makes the one fixed Message-ID of each row (§11.1)

    bool operator==(const Snapshot &) const = default;
};

QByteArray toJson(const Snapshot &snapshot);
Snapshot snapshotFrom(const QByteArray &json);

/** SHA-256 in hexadecimal over everything a recipient would see; shown as its first eight digits, `7F3A-91C2`. */
QString contentHash(const Snapshot &snapshot);
QString shortHash(const QString &hash);

/** The Message-IDs of one sending, `<sending.contact.token@domain>`: the same at every attempt, so that a duplicate can
 * be recognised (RFC 5322 §3.6.4). */
class MessageIds
{
public:
    MessageIds(const Snapshot &snapshot, SendingId sending);

    QString of(ContactId contact) const;
    /** What stands before the @: says of which sending and of whom. */
    QString tokenOf(ContactId contact) const;

private:
    QString m_sending;
    QString m_rest;
    QString m_domain;
};

/** What a Message-ID of that form says, with or without its angle brackets; none: it has another form. */
struct MessageIdParts
{
    SendingId sending;
    ContactId contact;
    QString token; ///< Snapshot::messageToken

    bool operator==(const MessageIdParts &) const = default;
};
std::optional<MessageIdParts> messageIdParts(const QString &messageId);

/** Whose message it is, from its header; invalid when the header has no such Message-ID. */
ContactId contactOfMessage(const QByteArray &content);
