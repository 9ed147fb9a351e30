#include "sendings/snapshot.h"

#include "contacts/emailaddress.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Sender &sender)
{
    return {{u"id"_s, sender.id.value},
            {u"name"_s, sender.name},
            {u"address"_s, sender.address},
            {u"reply_to"_s, sender.replyTo}};
}

QJsonObject toJson(const MessageVersion &version)
{
    return {{u"language"_s, version.language},
            {u"subject"_s, version.subject},
            {u"preheader"_s, version.preheader},
            {u"html"_s, version.html},
            {u"text"_s, version.text}};
}

QJsonObject toJson(const Attachment &attachment)
{
    return {{u"file_name"_s, attachment.fileName},
            {u"mime_type"_s, attachment.mimeType},
            {u"content"_s, QString::fromLatin1(attachment.content.toBase64())}};
}

template <class Value>
QJsonArray listOf(const QList<Value> &values)
{
    QJsonArray json;
    for (const Value &value : values)
        json.append(toJson(value));
    return json;
}

QJsonObject toJson(const Message &message)
{
    return {{u"id"_s, message.id.value},
            {u"name"_s, message.name},
            {u"sender"_s, toJson(message.sender)},
            {u"versions"_s, listOf(message.versions)},
            {u"attachments"_s, listOf(message.attachments)},
            {u"modified"_s, toMilliseconds(message.modified)},
            {u"tested_hash"_s, message.testedHash}};
}

Message messageFrom(const QJsonValue &json)
{
    Message message;
    message.id = {json[u"id"].toInteger()};
    message.name = json[u"name"].toString();
    const QJsonValue sender = json[u"sender"];
    message.sender = {{sender[u"id"].toInteger()},
                      sender[u"name"].toString(),
                      sender[u"address"].toString(),
                      sender[u"reply_to"].toString()};
    for (const QJsonValue version : json[u"versions"].toArray())
        message.versions.append({version[u"language"].toString(), version[u"subject"].toString(),
                                 version[u"preheader"].toString(), version[u"html"].toString(),
                                 version[u"text"].toString()});
    for (const QJsonValue attachment : json[u"attachments"].toArray())
        message.attachments.append({attachment[u"file_name"].toString(), attachment[u"mime_type"].toString(),
                                    QByteArray::fromBase64(attachment[u"content"].toString().toLatin1())});
    message.modified = fromMilliseconds(json[u"modified"].toInteger());
    message.testedHash = json[u"tested_hash"].toString();
    return message;
}

} // namespace

QByteArray toJson(const Snapshot &snapshot)
{
    const QJsonObject json{{u"message"_s, toJson(snapshot.message)}, {u"prefix"_s, snapshot.subjectPrefix},
                           {u"version"_s, snapshot.specificVersion}, {u"default_language"_s, snapshot.defaultLanguage},
                           {u"identity"_s, snapshot.identity},       {u"token"_s, snapshot.messageToken}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Snapshot snapshotFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {messageFrom(object[u"message"]),        object[u"prefix"].toString(),   object[u"version"].toString(),
            object[u"default_language"].toString(), object[u"identity"].toString(), object[u"token"].toString()};
}

QString contentHash(const Snapshot &snapshot)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {snapshot.message.contentHash(), snapshot.subjectPrefix, snapshot.specificVersion,
                                snapshot.defaultLanguage, snapshot.identity}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':'); // so that text cannot slip from one part into the next
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString shortHash(const QString &hash)
{
    return hash.left(4).toUpper() + u'-' + hash.mid(4, 4).toUpper();
}

MessageIds::MessageIds(const Snapshot &snapshot, SendingId sending)
    : m_sending(QString::number(sending.value) + u'.')
{
    const Result<EmailAddress> sender = EmailAddress::parse(snapshot.message.sender.address);
    m_rest = u'.' + snapshot.messageToken;
    m_domain = sender ? sender->wireDomain() : u"envoi.invalid"_s; // RFC 2606: belongs to nobody
}

QString MessageIds::tokenOf(ContactId contact) const
{
    return m_sending + QString::number(contact.value) + m_rest;
}

QString MessageIds::of(ContactId contact) const
{
    return u'<' + tokenOf(contact) + u'@' + m_domain + u'>';
}

std::optional<MessageIdParts> messageIdParts(const QString &messageId)
{
    static const QRegularExpression form(u"^<?([0-9]{1,18})\\.([0-9]{1,18})\\.([^@<>]+)@[^@<>]+>?$"_s);
    const QRegularExpressionMatch match = form.match(messageId.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return MessageIdParts{{match.captured(1).toLongLong()}, {match.captured(2).toLongLong()}, match.captured(3)};
}

ContactId contactOfMessage(const QByteArray &content)
{
    static const QRegularExpression field(u"^Message-ID:\\s*(<[^>]*>)"_s,
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::CaseInsensitiveOption);
    const QString header = QString::fromLatin1(content.left(content.indexOf("\r\n\r\n")));
    const std::optional<MessageIdParts> parts = messageIdParts(field.match(header).captured(1));
    return parts ? parts->contact : ContactId();
}
