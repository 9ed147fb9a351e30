#pragma once

#include "base/outputfile.h"
#include "contacts/csvwriter.h"
#include "workflow/importrequest.h"

/** The report of every line, when one is wanted; it appears only when the import is done. */
class LineReport
{
public:
    explicit LineReport(const QString &path);

    /** Said before anything is imported: whether it can be written. */
    Result<void> check();
    void add(qint64 line, const QString &address, const QString &outcome, const QString &reason = {});
    Result<void> finish();

private:
    OutputFile m_file;
    std::optional<CsvWriter> m_csv;
};

/** `CREATED`, `UPDATED`, `UNCHANGED`, `DUPLICATE`, `SKIPPED`. */
QString wordFor(ContactImport::Outcome outcome);
