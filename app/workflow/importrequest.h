#pragma once

#include "contacts/dateorder.h"
#include "contacts/importplan.h"
#include "contacts/tablefile.h"
#include "store/contactimport.h"
#include "workflow/importconsents.h"

/** What a person chose in the import (specification §16). What is not set is detected. */
struct ImportRequest
{
    QString file;
    std::optional<TextEncoding> encoding;
    std::optional<QChar> separator;
    QString sheet; ///< of a workbook, by name or number from 1; empty: the first in view that holds something
    bool firstLineIsHeader = true;  ///< unless an address stands in it: then it is the first person
    QMap<QString, QString> mapping; ///< column → word of a target (ColumnTarget::word); an empty word skips the column
    bool remembersMapping = false;  ///< a list with the same columns goes where the last one went
    DateOrder dates = DateOrder::Detect;
    ImportMode mode = ImportMode::Complete;
    bool keepWhenEmpty = true;            ///< an empty cell leaves the stored value
    bool reactivates = false;             ///< who is inactive becomes active again
    std::optional<Suppression> everybody; ///< what is known of the whole file; not set: what its source tells
    QString group;                        ///< every person of the file joins it; created when it does not exist
    QList<ImportConsent> consents;        ///< consents the file brings (§15.2)
    ImportConsent tracking;               ///< of the columns for it: the date when they give none, source, proof …
    QString who;                          ///< who imports: part of the proof
    bool dryRun = false;                  ///< everything but the writing
    std::optional<qint64> deactivates;    ///< Replace: refused when another number of contacts would be deactivated
    QString report;                       ///< a CSV file to write: every line with what became of it
};

/** What the import makes of the file before anything is written. */
struct ImportPreview
{
    bool isWorkbook = false; ///< then it has sheets, and neither encoding nor separator
    QStringList sheets;
    TableReading reading;
    bool firstLineIsHeader = true;
    ImportPlan plan;
    Suppression everybody = Suppression::None;
    QList<TableRecord> records; ///< the first twenty
};

struct RejectedLine
{
    qint64 line = 0;
    QString address;
    QString reason;
    bool operator==(const RejectedLine &) const = default;
};

/** read = created + updated + unchanged + duplicate + rejected + not wanted, always. */
struct ImportReport
{
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0; ///< known, and the line says nothing new
    qint64 duplicate = 0; ///< second line of the same person: the first is kept
    qint64 rejected = 0;
    qint64 notWanted = 0;   ///< Add met someone known, Update someone unknown
    qint64 deactivated = 0; ///< Replace: contacts the file does not have
    qint64 ineligible = 0;  ///< who can no longer receive because the list says so
    qint64 unreachable = 0; ///< created or updated, without an address that can be written to
    qint64 invalid = 0;     ///< of these: with an address that is to be corrected
    ConsentCounts consents;
    QStringList newFields;
    QList<RejectedLine> rejections; ///< at most the first 10 000

    bool operator==(const ImportReport &) const = default;
    bool addsUp() const { return read == created + updated + unchanged + duplicate + rejected + notWanted; }
};
