#pragma once

#include "store/messagerepository.h"

/** The list of messages. */
using MessageLine = MessageRepository::Line;

Result<QList<MessageLine>> readMessageLines(Database &database);
Result<void> removeMessage(Database &database, MessageId message);
