#pragma once

#include "store/contactremoval.h"
#include "store/database.h"
#include "workflow/servicerequest.h"

/**
 * "Remove contacts", the order of another program. To remove is to deactivate, unless the person asked to be erased:
 * what was sent to her and what she consented to must stay provable (specification §13, §15.4). Each record names one
 * contact, by its unique key (`key_f_…`) or by its number (`idContact`), and has an answer of its own; the same request
 * again changes nothing and is answered the same.
 */
class RemoveContacts
{
public:
    explicit RemoveContacts(Database &database)
        : m_database(database)
    {
    }

    Result<RecordAnswers> run(const ServiceRequest &request, ContactRemoval::Kind kind);

private:
    Result<RecordAnswers> remove(QSqlDatabase &db, const ServiceRequest &request, ContactRemoval::Kind kind);

    Database &m_database;
};
