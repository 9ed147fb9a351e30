#pragma once

#include "consents/consent.h"
#include "services/servicerecord.h"
#include "store/consentimport.h"
#include "store/contactimport.h"
#include "store/knownempty.h"

/** How the records of one call are merged (specification §17.2). */
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
    ContactImport::Line line;
    QString key;           ///< comparison form
    QSet<FieldId> stated;  ///< own fields the record speaks of
    QSet<FieldId> empties; ///< of these, those it says to be empty
    QList<Opt> consents;
};

/** Writes the records of one call, inside its transaction; the rules of the import hold (ContactImport). */
class ContactMerge
{
public:
    ContactMerge(QSqlDatabase &db, const Project &project, const ContactFields &own, const MergeOptions &options,
                 Instant now);

    Result<void> begin() { return m_import.begin(); }
    /** Fails only when the database does; what is wrong with a record stands in its answer. */
    Result<RecordAnswer> put(MergeRecord record);

private:
    Result<RecordAnswer> write(const MergeRecord &record, bool isKnown);
    Result<bool> writeConsents(ContactId contact, const MergeRecord &record, QStringList &remarks);
    Result<bool> writeEmpties(ContactId contact, const MergeRecord &record);

    MergeOptions m_options;
    Statement m_find;
    ContactImport m_import;
    ConsentWriter m_consentState;
    ConsentImport m_consents;
    KnownEmpty m_empties;
};
