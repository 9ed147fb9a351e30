#pragma once

#include "consents/consent.h"
#include "services/servicerecord.h"
#include "store/consentimport.h"
#include "store/contactrow.h"
#include "store/contactwriter.h"
#include "store/database.h"
#include "store/knownempty.h"

/** How the records of one call are merged into the contacts (specification §17.2). */
struct MergeOptions
{
    bool allowInsert = true;
    bool allowUpdate = true;
    bool skipDuplicates = false;     ///< of two records with one key the first counts; else both are errors
    bool skipUnmatched = false;      ///< with allowInsert off: skipped instead of an error
    bool reactivateConsents = false; ///< a later consent brings back who had withdrawn

    bool operator==(const MergeOptions &) const = default;
};

/** One record in the project's own words: what is checked, what is to be written. */
struct MergeRecord
{
    struct Opt
    {
        QString name; ///< as the caller named it
        ConsentRecord record;
    };
    QHash<QString, QString> values; ///< by name of the field, in their stored forms; what is not there stays
    QString key;                    ///< comparison form
    QSet<FieldId> stated;           ///< own fields the record speaks of
    QSet<FieldId> empties;          ///< of these, those it says to be empty
    QList<Opt> consents;
};

/**
 * Writes the records of one call of the web service, inside its transaction. A contact is written as everywhere
 * (ContactWriter), a consent as an import writes it (ConsentImport); nobody is reactivated.
 */
class RecordMerge
{
public:
    static Result<std::unique_ptr<RecordMerge>> begin(QSqlDatabase &db, const Project &project,
                                                      const MergeOptions &options, Instant now);

    /** Fails only when the database does; what is wrong with a record stands in its answer. */
    Result<RecordAnswer> put(const MergeRecord &record);

private:
    RecordMerge(QSqlDatabase &db, ContactWriter writer, const ContactRow &reader, const MergeOptions &options);
    Result<std::optional<Contact>> find(const QString &key);
    Result<RecordAnswer> write(const Contact &before, const MergeRecord &record);
    Result<bool> writeConsents(ContactId contact, const MergeRecord &record, QStringList &remarks);
    Result<bool> writeEmpties(ContactId contact, const MergeRecord &record);

    MergeOptions m_options;
    ContactWriter m_writer;
    ContactRow m_reader;
    Statement m_find;
    ConsentWriter m_consentState;
    ConsentImport m_consents;
    KnownEmpty m_empties;
};
