#include "store/interruptedrows.h"

#include "store/ledgerwriter.h"

using namespace Qt::StringLiterals;

namespace {

Result<QList<RowId>> interruptedRows(QSqlDatabase &db)
{
    Statement rows(db, u"SELECT id FROM recipient WHERE state = 'SENDING' AND sending_id IN "
                       "(SELECT sending_id FROM sending_count WHERE state = 'SENDING' AND rows > 0)"_s);
    if (const Result<void> done = rows.run(); !done)
        return failureOf(done);
    QList<RowId> found;
    while (rows.next())
        found.append(rows.id<RowId>(0));
    return found;
}

RowOutcome fateOf(RowId row, const std::optional<FlightRecorder::Notes> &notes)
{
    if (!notes)
        return RowOutcome::inDoubt();
    const auto note = notes->constFind(row);
    if (note == notes->constEnd())
        return RowOutcome::waitsAgain();
    return note->value_or(RowOutcome::inDoubt());
}

} // namespace

Result<void> settleInterruptedRows(QSqlDatabase &db, const std::optional<FlightRecorder::Notes> &notes, Instant now)
{
    const Result<QList<RowId>> rows = interruptedRows(db);
    if (!rows)
        return failureOf(rows);
    LedgerWriter writer(db);
    if (const Result<void> loaded = writer.load(*rows); !loaded)
        return loaded;
    for (RowId row : *rows)
        if (const Result<void> done = writer.record(row, fateOf(row, notes), now); !done)
            return done;
    return writer.finish();
}
