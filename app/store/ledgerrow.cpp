#include "store/ledgerrow.h"

using namespace Qt::StringLiterals;

namespace {

LedgerRow rowFrom(const Statement &line)
{
    LedgerRow row;
    row.sending = line.id<SendingId>(1);
    row.seed = line.flag(2);
    row.state = recipientStateFrom(line.text(3));
    row.address = line.text(4);
    row.sendingState = sendingStateFrom(line.text(5));
    row.deadline = line.optionalInstant(6);
    row.contactExists = !line.isNull(7);
    row.active = line.flag(7);
    row.quarantined = line.flag(8);
    row.handedAt = line.optionalInstant(9);
    row.addressErased = line.flag(10);
    row.hasErrors = line.number(11) > 0;
    row.contact = line.id<ContactId>(12);
    row.type = line.id<CommunicationTypeId>(13);
    return row;
}

} // namespace

Result<QHash<RowId, LedgerRow>> readLedgerRows(QSqlDatabase &db, const QList<RowId> &rows)
{
    QHash<RowId, LedgerRow> found;
    if (rows.isEmpty())
        return found;
    Statement lines(db,
                    u"SELECT r.id, r.sending_id, r.seed, r.state, r.address, s.state, s.deadline_at, c.active, "
                    "c.quarantined, r.handed_at, c.address_erased, t.errors, r.contact_id, s.type_id "
                    "FROM json_each(?) wanted CROSS JOIN recipient r ON r.id = wanted.value "
                    "JOIN sending s ON s.id = r.sending_id LEFT JOIN contact c ON c.id = r.contact_id "
                    "LEFT JOIN address_trouble t ON t.contact_id = r.contact_id"_s,
                    Statement::Parsing::Kept);
    if (const Result<void> done = lines.bind(jsonList(rows)).run(); !done)
        return failureOf(done);
    while (lines.next())
        found.insert(lines.id<RowId>(0), rowFrom(lines));
    return found;
}
