#pragma once

#include "store/contactrepository.h"

/** The contacts of a list as CSV, every field, and the answers to the tracking consent as soon as anybody gave one (an
 * import reads them back as they are); formulas are made harmless unless the project wants them kept. The file
 * appears whole or not at all. */
class ExportContacts
{
public:
    explicit ExportContacts(Database &database)
        : m_database(database)
    {
    }

    /** Returns how many were written. */
    Result<qint64> run(const ContactQuery &query, const QString &file) const;
    /** These, in this order. */
    Result<qint64> run(const QList<ContactId> &contacts, const QString &file) const;

private:
    Database &m_database;
};
