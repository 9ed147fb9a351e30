#pragma once

#include "base/result.h"

#include <QStringList>

/** One line of the table, which may span several lines of the file. */
struct TableRecord
{
    qint64 line = 0; ///< of the file or sheet, where the record begins; the first is 1
    QStringList cells;
};

/** Reads a table record by record; only one is held. */
class TableReader
{
public:
    virtual ~TableReader() = default;

    /** True with a record, false at the end; lines without any cell are skipped. */
    virtual Result<bool> next(TableRecord &record) = 0;
    /** How much of size() was read so far. */
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
};
