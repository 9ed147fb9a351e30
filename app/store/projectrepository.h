#pragma once

#include "store/database.h"

#include <QMap>

/** The project's own facts and settings (`project show`, `project set`). */
class ProjectRepository
{
public:
    explicit ProjectRepository(Database &database)
        : m_database(database)
    {
    }

    Result<Project> project() const;
    /** Every setting with its value or default: `time-zone`, `identity`, `default-hour`, `retry.schedule`,
     * `retry.give-up`, … */
    Result<QMap<QString, QString>> settings() const;
    Result<QString> setting(const QString &name) const;
    /** Checks the value. An unknown name is refused with the list of those that exist. */
    Result<void> set(const QString &name, const QString &value);

private:
    Database &m_database;
};
