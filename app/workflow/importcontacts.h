#pragma once

#include "store/importundo.h"
#include "workflow/importrequest.h"

/**
 * "Import contacts": one transaction, all or nothing. An import never activates someone who was deactivated (except
 * Replace, or when it is asked to), never brings back someone who withdrew unless it is asked to (ImportConsents), and
 * who left according to the list never receives. The last import can be undone.
 */
class ImportContacts
{
public:
    explicit ImportContacts(Database &database)
        : m_database(database)
    {
    }

    Result<ImportPreview> preview(const ImportRequest &request) const;

    /** Told now and then from the writing thread; false cancels, and nothing was imported. */
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    Result<ImportReport> run(const ImportRequest &request, const Progress &progress = {});

    /** The import that can be undone, if there is one. */
    Result<std::optional<ImportRecord>> last() const;
    Result<ImportUndo::Outcome> undoLast();

    /** The rejected lines with their reasons, as CSV. */
    static Result<void> saveReport(const ImportReport &report, const QString &file);

private:
    Database &m_database;
};
