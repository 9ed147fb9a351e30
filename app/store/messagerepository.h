#pragma once

#include "messages/message.h"
#include "store/database.h"

class MessageRepository
{
public:
    /** A line of the list of messages: no content is read. */
    struct Line
    {
        MessageId id;
        QString name;
        QString subject; ///< of the first version
        QStringList languages;
        bool tested = false;
        Instant modified{};
        QString type; ///< name of its communication type
        bool operator==(const Line &) const = default;
    };

    explicit MessageRepository(Database &database)
        : m_database(database)
    {
    }

    Result<QList<Line>> list() const; ///< last modified first
    Result<Message> byId(MessageId id) const;
    Result<Message> find(const QString &nameOrId) const;
    Result<MessageId> save(const Message &message); ///< invalid id: creates
    Result<void> markTested(MessageId id, const QString &contentHash);
    /** Refused while a sending that is not over uses it. */
    Result<void> remove(MessageId id);

private:
    Database &m_database;
};
