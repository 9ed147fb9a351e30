#include "store/projectfile.h"

#include "contacts/contactfield.h"
#include "store/communicationtyperepository.h"
#include "store/contactcolumns.h"
#include "store/migrations.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)
};

constexpr qint64 roomToOpen = 128 * 1024; // the shared memory of the WAL, and its first page
constexpr int applicationId = 0x454E564F; // "ENVO": https://www.sqlite.org/pragma.html#pragma_application_id

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString jsonOf(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

Result<void> writeProject(QSqlDatabase &db, const Project &project, Instant now)
{
    if (const Result<void> schema = migrate(db, 0); !schema)
        return schema;
    Statement row(db, u"INSERT INTO project (id, name, languages, time_zone, key_fields, created_at) "
                      "VALUES (?, ?, ?, ?, ?, ?)"_s);
    row.bind(Database::projectId).bind(project.name).bind(jsonOf(project.languages)).bind(project.timeZone);
    row.bind(jsonOf(project.keyFields)).bind(now);
    if (const Result<void> written = row.run(); !written)
        return written;
    for (const QString &name : project.keyFields) {
        if (BuiltInField::all().contains(name))
            continue;
        if (const Result<FieldId> added = addFieldColumn(db, name, ContactField::Type::Text); !added)
            return failureOf(added);
    }
    if (const Result<void> type = addDefaultType(db); !type)
        return type;
    return runSql(db, u"PRAGMA application_id = %1"_s.arg(applicationId));
}

Result<void> writeFile(const QString &path, const Project &project, Instant now)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Access::Write);
    if (!connection)
        return failureOf(connection);
    Connection &file = **connection;
    if (const Result<void> begun = file.begin(); !begun)
        return begun;
    if (const Result<void> written = writeProject(file.db, project, now); !written) {
        file.rollback();
        return written;
    }
    return file.commit();
}

Result<int> pragma(QSqlDatabase &db, const QString &name)
{
    Statement statement(db, u"PRAGMA "_s + name);
    if (const Result<void> done = statement.run(); !done)
        return failureOf(done);
    return statement.next() ? int(statement.number(0)) : 0;
}

tl::unexpected<Failure> noProject(const QString &path)
{
    return refused(u"not-a-project"_s, Words::tr("%1 is not an Envoi project.").arg(shown(path)),
                   Words::tr("Choose a file whose name ends in .envoi, or its latest backup if this one is damaged."));
}

/** Beside the project, under a name that is free. */
QString backupPath(const QString &path, int version)
{
    const QString first = path + u".backup-v%1"_s.arg(version);
    QString free = first;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = first + u"-%1"_s.arg(number);
    return free;
}

Result<void> migrateAfterBackup(Connection &connection, const QString &path, int version)
{
    Statement backup(connection.db, u"VACUUM INTO ?"_s);
    if (const Result<void> saved = backup.bind(backupPath(path, version)).run(); !saved)
        return saved;
    if (const Result<void> begun = connection.begin(); !begun)
        return begun;
    if (const Result<void> migrated = migrate(connection.db, version); !migrated) {
        connection.rollback();
        return migrated;
    }
    return connection.commit();
}

} // namespace

Result<void> ProjectFile::create(const QString &path, const Project &project, Instant now)
{
    const QFileInfo place(path);
    if (place.exists() || place.isSymLink())
        return refused(u"exists"_s, Words::tr("%1 exists already; it was not changed.").arg(shown(path)),
                       Words::tr("Choose another name, or open that file."));
    if (!place.absoluteDir().exists())
        return notFound(Words::tr("There is no folder %1.").arg(shown(place.absolutePath())),
                        Words::tr("Create the folder, or choose another one."));
    const QTemporaryDir workshop(place.absoluteDir().filePath(u".envoi-XXXXXX"_s));
    if (!workshop.isValid())
        return refused(u"read-only"_s, Words::tr("The folder %1 cannot be written.").arg(shown(place.absolutePath())),
                       Words::tr("Choose a folder where you may write."));
    const QString draft = workshop.filePath(u"project"_s);
    if (const Result<void> written = writeFile(draft, project, now); !written)
        return written;
    if (!QFile::rename(draft, place.absoluteFilePath()))
        return refused(u"exists"_s, Words::tr("The project could not be given the name %1.").arg(shown(path)),
                       Words::tr("Choose another name or another folder."));
    return {};
}

Result<void> ProjectFile::checkPlace(const QString &path)
{
    const QFileInfo place(path);
    if (!place.exists())
        return notFound(Words::tr("There is no project at %1.").arg(shown(path)),
                        Words::tr("Check the path, or create the project first."));
    if (place.isDir())
        return refused(u"not-a-project"_s, Words::tr("%1 is a folder.").arg(shown(path)),
                       Words::tr("Choose the .envoi file inside it."));
    if (place.size() == 0)
        return noProject(path);
    if (!place.isReadable())
        return refused(u"unreadable"_s, Words::tr("You may not read %1.").arg(shown(path)),
                       Words::tr("Ask its owner for the permission to read and write it."));
    if (!place.isWritable())
        return refused(u"read-only"_s, Words::tr("You may not write to %1.").arg(shown(path)),
                       Words::tr("Ask its owner for the permission, or open a copy of your own."));
    if (!QFileInfo(place.absolutePath()).isWritable()) // the WAL and the lock live beside the file
        return refused(u"read-only"_s, Words::tr("The folder of %1 cannot be written.").arg(shown(path)),
                       Words::tr("Move the project to a folder where you may write."));
    return {};
}

Result<void> ProjectFile::bringUpToDate(Connection &connection, const QString &path)
{
    const Result<int> application = pragma(connection.db, u"application_id"_s);
    if (!application)
        return failureOf(application);
    if (*application != applicationId)
        return noProject(path);
    const Result<int> version = pragma(connection.db, u"user_version"_s);
    if (!version)
        return failureOf(version);
    if (*version > newestSchema())
        return refused(u"newer-schema"_s, Words::tr("%1 was made by a newer version of Envoi.").arg(shown(path)),
                       Words::tr("Install the newest version of Envoi to open it."));
    if (*version < newestSchema())
        if (const Result<void> migrated = migrateAfterBackup(connection, path, *version); !migrated)
            return migrated;
    return runSql(connection.db, u"PRAGMA journal_mode = WAL"_s);
}

Failure ProjectFile::whyNotOpened(const Failure &failure, const QString &path)
{
    // SQLite takes a disk too full for the shared memory beside the file for a disk that fails.
    if (failure.code == u"disk-error"_s && QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < roomToOpen)
        return refused(u"disk-full"_s, Words::tr("The disk that holds %1 is full.").arg(shown(path)),
                       Words::tr("Free some space, then open the project again."))
            .value();
    return failure.code == u"damaged"_s ? noProject(path).value() : failure;
}
