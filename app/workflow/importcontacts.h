#pragma once

#include "contacts/csvreader.h"
#include "contacts/importplan.h"
#include "store/contactimport.h"
#include "store/database.h"
#include "workflow/importconsents.h"

/** What a person chose in the import (specification §16). What is not set is detected. */
struct ImportRequest
{
    QString file;
    std::optional<TextEncoding> encoding;
    std::optional<QChar> separator;
    bool firstLineIsHeader = true;  ///< unless an address stands in it: then it is the first person
    QMap<QString, QString> mapping; ///< column → field; an empty field skips the column
    ImportMode mode = ImportMode::Complete;
    bool keepWhenEmpty = true;     ///< an empty cell leaves the stored value
    QString group;                 ///< every person of the file joins it; created when it does not exist
    QList<ImportConsent> consents; ///< consents the file brings (§15.2)
    QString who;                   ///< who imports: part of the proof
    bool dryRun = false;           ///< everything but the writing
    QString report;                ///< a CSV file to write: every line with what became of it
};

/** What the import makes of the file before anything is written. */
struct ImportPreview
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u',';
    bool firstLineIsHeader = true;
    ImportPlan plan;
    QList<CsvRecord> records; ///< the first twenty
};

struct RejectedLine
{
    qint64 line = 0;
    QString address;
    QString reason;
    bool operator==(const RejectedLine &) const = default;
};

/** read = created + updated + duplicate + rejected + not wanted, always. */
struct ImportReport
{
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 duplicate = 0; ///< second line of the same person: the first is kept
    qint64 rejected = 0;
    qint64 notWanted = 0;   ///< Add met someone known, Update someone unknown
    qint64 deactivated = 0; ///< Replace: contacts the file does not have
    ConsentCounts consents;
    QStringList newFields;
    QList<RejectedLine> rejections; ///< at most the first 10 000

    bool operator==(const ImportReport &) const = default;
    bool addsUp() const { return read == created + updated + duplicate + rejected + notWanted; }
};

/**
 * "Import contacts": one transaction, all or nothing. An import never activates someone who was deactivated (except
 * Replace), never brings back someone who withdrew unless it is asked to (ImportConsents), and never touches the kill
 * file.
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
    using Progress = std::function<bool(qint64 bytesDone, qint64 bytesTotal)>;
    Result<ImportReport> run(const ImportRequest &request, const Progress &progress = {});

    /** The rejected lines with their reasons, as CSV. */
    static Result<void> saveReport(const ImportReport &report, const QString &file);

private:
    Database &m_database;
};
