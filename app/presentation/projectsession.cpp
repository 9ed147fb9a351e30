#include "presentation/projectsession.h"

#include "presentation/changehistory.h"
#include "presentation/webservicehost.h"
#include "store/projectrepository.h"
#include "store/statement.h"

#include <QThreadPool>

namespace {

/** SQLite's counter of changes made by other connections than the asking one; ours only reads. */
qint64 dataVersionOf(const Database &database)
{
    return database.read([](QSqlDatabase &db) -> qint64 {
        Statement version(db, QStringLiteral("PRAGMA data_version"));
        return version.run() && version.next() ? version.number(0) : 0;
    });
}

} // namespace

ProjectSession::ProjectSession(Database &database, PasswordStore &passwords, const QString &user, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_passwords(passwords)
    , m_user(user)
    , m_delivery(database, passwords)
    , m_webService(new WebServiceHost(database, this))
    , m_history(new ChangeHistory(*this))
    , m_dataVersion(dataVersionOf(database))
{
    if (const Result<Project> project = ProjectRepository(m_database).project())
        m_project = *project;
    connect(&m_beat, &QTimer::timeout, this, &ProjectSession::look);
    setCalm(false);
}

ProjectSession::~ProjectSession()
{
    QThreadPool::globalInstance()->waitForDone();
}

void ProjectSession::startDelivery()
{
    DeliverProject::Options options;
    options.program = QStringLiteral("envoi");
    if (const Result<void> started = m_delivery.start(options); !started)
        Q_EMIT deliveryElsewhere(started.error());
}

void ProjectSession::setCalm(bool calm)
{
    const std::chrono::milliseconds beat(calm ? 3000 : 500);
    if (!m_beat.isActive() || m_beat.intervalAsDuration() != beat)
        m_beat.start(beat);
}

void ProjectSession::noteChange()
{
    m_delivery.wake();
    look();
}

void ProjectSession::look()
{
    const qint64 version = dataVersionOf(m_database);
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    if (const Result<Project> project = ProjectRepository(m_database).project())
        m_project = *project;
    Q_EMIT changed();
}
