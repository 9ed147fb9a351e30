#pragma once

#include "presentation/projectsession.h"
#include "workflow/importcontacts.h"

#include <atomic>
#include <memory>

/** The rejected lines with their reasons, as CSV. */
Result<void> saveImportReport(const ImportReport &report, const QString &file);

/**
 * An import being prepared: how the file is read, where each column goes, and what would come of it, found out by a
 * rehearsal in the background at each change. Then the import itself, with progress and cancel.
 */
class ImportForm : public QObject
{
    Q_OBJECT

public:
    ImportForm(ProjectSession &session, const QString &file, QObject *parent = nullptr);
    ~ImportForm() override;

    const ImportRequest &request() const { return m_request; }
    void setRequest(const ImportRequest &request);
    const Result<ImportPreview> &preview() const { return m_preview; }
    /** The project's fields a column may fill. */
    const QStringList &fields() const { return m_fields; }
    /** The consents a file may bring; none while the project keeps none. */
    const QStringList &consents() const { return m_consents; }
    /** What the rehearsal found; empty while it runs, a failure when the plan cannot be imported. */
    const std::optional<Result<ImportReport>> &rehearsal() const { return m_rehearsal; }

    /** Replace: how many the person agreed to deactivate. */
    void expectDeactivated(qint64 contacts) { m_request.deactivates = contacts; }
    void run();
    void cancel();
    bool isRunning() const { return m_isRunning; }

    /** The import that can be undone, if there is one. */
    std::optional<ImportRecord> last() const;
    /** Takes the last import back. */
    void undo();

Q_SIGNALS:
    void previewChanged();
    void rehearsalChanged();
    void progressed(int perMille);
    /** All or nothing: the report, or why nothing was imported. */
    void finished(const Result<ImportReport> &report);
    void undone(const Result<ImportUndo::Outcome> &outcome);

private:
    void look();
    void rehearse();

    ProjectSession &m_session;
    ImportRequest m_request;
    Result<ImportPreview> m_preview;
    QStringList m_fields;
    QStringList m_consents;
    std::optional<Result<ImportReport>> m_rehearsal;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the run or rehearsal under way
    bool m_isRunning = false;
};
