#pragma once

#include "store/database.h"

#include <QMap>

/** Which column of a list went where, remembered for the next list with the same columns, whatever their order. */
class ImportMappings
{
public:
    using Mapping = QMap<QString, QString>; ///< column → word of its target (ColumnTarget::word)

    explicit ImportMappings(Database &database)
        : m_database(database)
    {
    }

    /** Empty when no list with these columns was imported. */
    Result<Mapping> find(const QStringList &header) const;
    Result<void> remember(const QStringList &header, const Mapping &mapping);

private:
    Database &m_database;
};
