#pragma once

#include "sendings/sending.h"
#include "store/database.h"

/** "He says he did not receive it" (specification §13): the frozen message of a past sending, to one person, again. */
class ResendToContact
{
public:
    /** What the person should know before confirming. */
    struct Notice
    {
        bool deliveredBefore = false;
        QString sentence; ///< "The server of example.org accepted it on 3 November at 08:02: 250 2.0.0 Ok"
    };

    explicit ResendToContact(Database &database)
        : m_database(database)
    {
    }

    /** Refused when she may not receive (kill file, inactive, quarantine: lift it first). */
    Result<Notice> notice(ContactId contact, SendingId original) const;
    /** A sending of one row linked to the original and counted apart, approved by itself, due now. */
    Result<SendingId> run(ContactId contact, SendingId original, const QString &who);

private:
    Database &m_database;
};
