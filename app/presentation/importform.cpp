#include "presentation/importform.h"

#include "presentation/background.h"
#include "store/communicationtyperepository.h"
#include "store/consentrepository.h"
#include "store/contactrepository.h"

#include <QPointer>

Result<void> saveImportReport(const ImportReport &report, const QString &file)
{
    return ImportContacts::saveReport(report, file);
}

ImportForm::ImportForm(ProjectSession &session, const QString &file, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_request.file = file;
    m_request.who = session.user();
    m_request.remembersMapping = true;
    if (const Result<ContactFields> fields = ContactRepository(session.database()).fields())
        for (const ContactField &field : *fields)
            m_fields.append(field.name);
    if (session.database().read(hasConsentCentre).value_or(false))
        if (const Result<QList<Consent>> consents = ConsentRepository(session.database()).list())
            for (const Consent &consent : *consents)
                m_consents.append(consent.name);
    look();
}

ImportForm::~ImportForm()
{
    cancel();
}

void ImportForm::setRequest(const ImportRequest &request)
{
    m_request = request;
    m_request.deactivates.reset();
    look();
}

void ImportForm::look()
{
    m_preview = ImportContacts(m_session.database()).preview(m_request);
    Q_EMIT previewChanged();
    rehearse();
}

void ImportForm::rehearse()
{
    cancel();
    m_rehearsal.reset();
    Q_EMIT rehearsalChanged();
    if (!m_preview) {
        m_rehearsal = Result<ImportReport>(failureOf(m_preview));
        Q_EMIT rehearsalChanged();
        return;
    }
    auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    Database &database = m_session.database();
    ImportRequest request = m_request;
    request.dryRun = true;
    inBackground(
        this,
        [&database, request, stop] {
            return ImportContacts(database).run(request, [stop](qint64, qint64) { return !stop->load(); });
        },
        [this, stop](const Result<ImportReport> &report) {
            if (stop->load())
                return;
            m_rehearsal = report;
            Q_EMIT rehearsalChanged();
        });
}

void ImportForm::run()
{
    cancel();
    auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    m_isRunning = true;
    Database &database = m_session.database();
    const auto progress = [stop, self = QPointer<ImportForm>(this)](qint64 done, qint64 total) {
        // Told from the writing thread: the number crosses as a queued call.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, perMille = int(done * 1000 / std::max<qint64>(1, total))] {
                if (self)
                    Q_EMIT self->progressed(perMille);
            },
            Qt::QueuedConnection);
        return !stop->load();
    };
    inBackground(
        this, [&database, request = m_request, progress] { return ImportContacts(database).run(request, progress); },
        [this](const Result<ImportReport> &report) {
            m_isRunning = false;
            m_session.noteChange();
            Q_EMIT finished(report);
        });
}

void ImportForm::cancel()
{
    if (m_stop)
        m_stop->store(true);
}

std::optional<ImportRecord> ImportForm::last() const
{
    return ImportContacts(m_session.database()).last().value_or(std::nullopt);
}

void ImportForm::undo()
{
    cancel();
    m_isRunning = true;
    Database &database = m_session.database();
    inBackground(
        this, [&database] { return ImportContacts(database).undoLast(); },
        [this](const Result<ImportUndo::Outcome> &outcome) {
            m_isRunning = false;
            m_session.noteChange();
            Q_EMIT undone(outcome);
        });
}
