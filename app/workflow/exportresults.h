#pragma once

#include "base/id.h"
#include "store/database.h"

/** The recipients of a sending with what became of each (specification §12.5). Files appear whole or not at all. */
class ExportResults
{
public:
    explicit ExportResults(Database &database)
        : m_database(database)
    {
    }

    /** UTF-8 with BOM, separator of the locale's habits (`;` in French), formulas neutralised. Returns the rows
     * written. */
    Result<qint64> toCsv(SendingId sending, const QString &file) const;
    /** One object: the figures and the list of recipients. */
    Result<qint64> toJson(SendingId sending, const QString &file) const;

private:
    Database &m_database;
};
