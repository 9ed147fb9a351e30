#pragma once

#include "contacts/tablefile.h"
#include "store/database.h"

#include <optional>

/** Opens a list to import; refused when it is no list, or is the open project itself. */
Result<std::unique_ptr<TableFile>> openList(const QString &path, const Database &database);

/** How a list is to be read, as far as somebody chose it. */
struct ReadingChoice
{
    QString sheet; ///< of a workbook; empty: the first
    std::optional<TextEncoding> encoding = {};
    std::optional<QChar> separator = {};
};

/** What was chosen, else what it looks like; a byte order mark is surer than any choice. */
Result<TableReading> readingOf(TableFile &file, const ReadingChoice &choice);
