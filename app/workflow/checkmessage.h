#pragma once

#include "messages/messagechecks.h"
#include "store/database.h"

/** The checks of specification §8 on a message, with what the project knows: its fields, languages and identity. */
class CheckMessage
{
public:
    explicit CheckMessage(Database &database)
        : m_database(database)
    {
    }

    /** `languagesPresent`: of the recipients when they are known, else of the project. */
    Result<QList<MessageFinding>> run(const Message &message, const QStringList &languagesPresent = {},
                                      const QString &forcedVersion = {}) const;

private:
    Database &m_database;
};
