#pragma once

#include "store/database.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

/** A fresh project in a folder of its own, with a clock the test sets. Ends the program when it cannot be made. */
class TestProject
{
public:
    explicit TestProject(const Project &project = usual()) { keep(Database::create(path(), project, clock)); }

    /** Key: the address; French first, then English; Montréal time. */
    static Project usual()
    {
        Project project;
        project.name = QStringLiteral("Théâtre du Nord");
        project.languages = {QStringLiteral("fr"), QStringLiteral("en")};
        project.timeZone = QStringLiteral("America/Toronto");
        project.keyFields = {QStringLiteral("email")};
        return project;
    }
    /** The same with a key of its own, so that contacts may share an address (§5.5). */
    static Project keyedBy(const QStringList &fields)
    {
        Project project = usual();
        project.keyFields = fields;
        return project;
    }

    Database &db() { return *m_database; }
    QString path() const { return folder.filePath(QStringLiteral("projet.envoi")); }
    /** Closes the file and opens it again, as a restart of the program does. */
    void reopen()
    {
        close();
        keep(Database::open(path(), clock));
    }
    void close() { m_database.reset(); }

    QTemporaryDir folder;
    FakeClock clock;

private:
    void keep(Result<std::unique_ptr<Database>> database)
    {
        if (!database)
            qFatal("%s", qPrintable(database.error().text()));
        m_database = std::move(*database);
    }

    std::unique_ptr<Database> m_database;
};
