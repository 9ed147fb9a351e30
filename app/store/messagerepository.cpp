#include "store/messagerepository.h"

#include "base/controlcharacter.h"
#include "base/folding.h"
#include "contacts/emailaddress.h"
#include "store/statement.h"
#include "store/usedby.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageRepository)
};

tl::unexpected<Failure> noMessage(const QString &what)
{
    return notFound(Words::tr("There is no message “%1”.").arg(what), Words::tr("Look at the list of messages."));
}

/** What becomes a header must not be able to begin another one (RFC 5322 §2.2). */
Result<void> checkHeaders(const Message &message)
{
    QStringList headers{message.name, message.sender.name};
    for (const MessageVersion &version : message.versions)
        headers << version.subject;
    for (const Attachment &attachment : message.attachments)
        headers << attachment.fileName << attachment.mimeType;
    if (std::ranges::any_of(headers, hasControlCharacter))
        return refused(u"control-character"_s,
                       Words::tr("A name, subject or file name contains a line break or a control character."),
                       Words::tr("Write it on one line."));
    return {};
}

/** Empty: none yet, which a draft of a message may have. */
Result<QString> checkedAddress(const QString &text)
{
    if (text.trimmed().isEmpty())
        return u""_s;
    const Result<EmailAddress> address = EmailAddress::parse(text);
    return address ? Result<QString>(address->text()) : failureOf(address);
}

Result<Message> checkedMessage(Message message)
{
    if (const Result<void> headers = checkHeaders(message); !headers)
        return failureOf(headers);
    message.name = message.name.simplified();
    if (message.name.isEmpty())
        return refused(u"no-name"_s, Words::tr("The message has no name."),
                       Words::tr("Give it one: only you will see it."));
    for (QString *text : {&message.sender.address, &message.sender.replyTo}) {
        const Result<QString> address = checkedAddress(*text);
        if (!address)
            return failureOf(address);
        *text = *address;
    }
    QStringList languages = message.languages();
    if (languages.contains(QString()) || languages.removeDuplicates() > 0)
        return refused(u"bad-version"_s,
                       Words::tr("Two versions of the message have the same language, or one has none."),
                       Words::tr("Give each version a language of its own."));
    return message;
}

Result<void> readContent(QSqlDatabase &db, Message &message)
{
    Statement versions(db, u"SELECT language, subject, preheader, html, text FROM message_version WHERE message_id = ? "
                           "ORDER BY position"_s);
    if (const Result<void> done = versions.bind(message.id).run(); !done)
        return done;
    while (versions.next())
        message.versions.append(
            {versions.text(0), versions.text(1), versions.text(2), versions.text(3), versions.text(4)});
    Statement files(db,
                    u"SELECT file_name, mime_type, content FROM attachment WHERE message_id = ? ORDER BY position"_s);
    if (const Result<void> done = files.bind(message.id).run(); !done)
        return done;
    while (files.next())
        message.attachments.append({files.text(0), files.text(1), files.value(2).toByteArray()});
    return {};
}

Result<Message> readMessage(QSqlDatabase &db, MessageId id)
{
    Statement row(db,
                  u"SELECT name, sender_name, sender_address, reply_to, tested_hash, modified_at, type_id FROM message "
                  "WHERE id = ? AND project_id = ? AND removed = 0"_s);
    if (const Result<void> done = row.bind(id).bind(Database::projectId).run(); !done)
        return failureOf(done);
    if (!row.next())
        return noMessage(QString::number(id.value));
    Message message;
    message.id = id;
    message.name = row.text(0);
    message.sender = {{}, row.text(1), row.text(2), row.text(3)};
    message.testedHash = row.text(4);
    message.modified = row.instant(5);
    message.type = row.id<CommunicationTypeId>(6);
    if (const Result<void> content = readContent(db, message); !content)
        return failureOf(content);
    return message;
}

Result<QList<MessageRepository::Line>> readLines(QSqlDatabase &db)
{
    Statement rows(db, u"SELECT m.id, m.name, m.tested_hash <> '', m.modified_at, t.name FROM message m "
                       "LEFT JOIN communication_type t ON t.project_id = m.project_id AND "
                       "(t.id = m.type_id OR (m.type_id IS NULL AND t.is_default)) "
                       "WHERE m.project_id = ? AND m.removed = 0 ORDER BY m.modified_at DESC, m.id DESC"_s);
    if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
        return failureOf(done);
    QList<MessageRepository::Line> lines;
    Statement versions(db, u"SELECT language, subject FROM message_version WHERE message_id = ? ORDER BY position"_s);
    while (rows.next()) {
        MessageRepository::Line line{rows.id<MessageId>(0), rows.text(1),    {},          {},
                                     rows.flag(2),          rows.instant(3), rows.text(4)};
        if (const Result<void> done = versions.bind(line.id).run(); !done)
            return failureOf(done);
        while (versions.next()) {
            if (line.languages.isEmpty())
                line.subject = versions.text(1);
            line.languages.append(versions.text(0));
        }
        lines.append(line);
    }
    return lines;
}

Result<void> removeContent(QSqlDatabase &db, MessageId id)
{
    if (const Result<void> done = Statement(db, u"DELETE FROM message_version WHERE message_id = ?"_s).bind(id).run();
        !done)
        return done;
    return Statement(db, u"DELETE FROM attachment WHERE message_id = ?"_s).bind(id).run();
}

Result<void> writeContent(QSqlDatabase &db, const Message &message)
{
    if (const Result<void> done = removeContent(db, message.id); !done)
        return done;
    Statement version(db,
                      u"INSERT INTO message_version (message_id, position, language, subject, preheader, html, text) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (int position = 0; const MessageVersion &one : message.versions) {
        version.bind(message.id).bind(position++).bind(one.language).bind(one.subject).bind(one.preheader);
        if (const Result<void> done = version.bind(one.html).bind(one.text).run(); !done)
            return done;
    }
    Statement file(
        db, u"INSERT INTO attachment (message_id, position, file_name, mime_type, content) VALUES (?, ?, ?, ?, ?)"_s);
    for (int position = 0; const Attachment &one : message.attachments) {
        file.bind(message.id).bind(position++).bind(one.fileName).bind(one.mimeType).bind(one.content);
        if (const Result<void> done = file.run(); !done)
            return done;
    }
    return {};
}

Result<MessageId> insertRow(QSqlDatabase &db, Instant now)
{
    Statement row(db, u"INSERT INTO message (project_id, name, created_at, modified_at) VALUES (?, '', ?, ?)"_s);
    if (const Result<void> done = row.bind(Database::projectId).bind(now).bind(now).run(); !done)
        return failureOf(done);
    return MessageId{row.insertedId()};
}

Result<MessageId> writeMessage(QSqlDatabase &db, Message message, Instant now)
{
    if (!message.id.isValid()) {
        const Result<MessageId> id = insertRow(db, now);
        if (!id)
            return failureOf(id);
        message.id = *id;
    }
    Statement row(db,
                  u"UPDATE message SET name = ?, sender_name = ?, sender_address = ?, reply_to = ?, tested_hash = ?, "
                  "modified_at = ?, type_id = ? WHERE id = ? AND project_id = ? AND removed = 0"_s);
    row.bind(message.name).bind(message.sender.name).bind(message.sender.address).bind(message.sender.replyTo);
    row.bind(message.isTested() ? message.testedHash : u""_s).bind(now);
    row.bind(message.type.isValid() ? QVariant(message.type.value) : QVariant());
    row.bind(message.id).bind(Database::projectId);
    if (const Result<void> done = row.run(); !done)
        return failureOf(done);
    if (row.rowsChanged() == 0)
        return noMessage(message.name);
    if (const Result<void> done = writeContent(db, message); !done)
        return failureOf(done);
    return message.id;
}

Result<bool> wasSent(QSqlDatabase &db, MessageId id)
{
    Statement row(db, u"SELECT EXISTS (SELECT 1 FROM sending WHERE message_id = ?)"_s);
    if (const Result<void> done = row.bind(id).run(); !done)
        return failureOf(done);
    return row.next() && row.flag(0);
}

/** A message that was sent lends its name to the results: its row stays, empty and out of every list. */
Result<void> removeRow(QSqlDatabase &db, MessageId id)
{
    const Result<bool> sent = wasSent(db, id);
    if (!sent)
        return failureOf(sent);
    if (!*sent)
        return Statement(db, u"DELETE FROM message WHERE id = ?"_s).bind(id).run();
    if (const Result<void> emptied = removeContent(db, id); !emptied)
        return emptied;
    return Statement(db, u"UPDATE message SET removed = 1, tested_hash = '' WHERE id = ?"_s).bind(id).run();
}

} // namespace

Result<QList<MessageRepository::Line>> MessageRepository::list() const
{
    return m_database.read(readLines);
}

Result<Message> MessageRepository::byId(MessageId id) const
{
    return m_database.read([&](QSqlDatabase &db) { return readMessage(db, id); });
}

Result<Message> MessageRepository::find(const QString &nameOrId) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<Message> {
        const Result<QList<Line>> lines = readLines(db);
        if (!lines)
            return failureOf(lines);
        for (const Line &line : *lines) // the latest one of that name
            if (folded(line.name) == folded(nameOrId))
                return readMessage(db, line.id);
        bool number = false;
        const MessageId id{nameOrId.trimmed().toLongLong(&number)};
        return number ? readMessage(db, id) : noMessage(nameOrId);
    });
}

Result<MessageId> MessageRepository::save(const Message &message)
{
    const Result<Message> valid = checkedMessage(message);
    if (!valid)
        return failureOf(valid);
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) { return writeMessage(db, *valid, now); });
}

Result<void> MessageRepository::markTested(MessageId id, const QString &contentHash)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        const Result<Message> message = readMessage(db, id);
        if (!message)
            return failureOf(message);
        if (message->contentHash() != contentHash) // it was edited since: another message than the one tested
            return {};
        return Statement(db, u"UPDATE message SET tested_hash = ? WHERE id = ?"_s).bind(contentHash).bind(id).run();
    });
}

Result<void> MessageRepository::remove(MessageId id)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        const Result<Message> message = readMessage(db, id);
        if (!message)
            return failureOf(message);
        const Result<QStringList> users = sendingsThatNeed(db, u"s.message_id = ?"_s, id.value);
        if (!users)
            return failureOf(users);
        if (!users->isEmpty())
            return refused(u"in-use"_s,
                           Words::tr("The message “%1” is used by: %2.").arg(message->name, users->join(u", "_s)),
                           Words::tr("Delete or cancel these sendings, or wait until they are over."));
        return removeRow(db, id);
    });
}
