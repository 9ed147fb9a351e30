#include "presentation/messagelines.h"

Result<QList<MessageLine>> readMessageLines(Database &database)
{
    return MessageRepository(database).list();
}

Result<void> removeMessage(Database &database, MessageId message)
{
    return MessageRepository(database).remove(message);
}
