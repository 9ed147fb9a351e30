#include "store/knownempty.h"

using namespace Qt::StringLiterals;

Result<QSet<FieldId>> KnownEmpty::of(ContactId contact)
{
    Statement rows(m_db, u"SELECT field_id FROM known_empty WHERE contact_id = ?"_s, Statement::Parsing::Kept);
    if (const Result<void> done = rows.bind(contact).run(); !done)
        return failureOf(done);
    QSet<FieldId> fields;
    while (rows.next())
        fields.insert(rows.id<FieldId>(0));
    return fields;
}

Result<bool> KnownEmpty::set(ContactId contact, FieldId field, bool empty)
{
    Statement change(m_db,
                     empty ? u"INSERT OR IGNORE INTO known_empty (contact_id, field_id) VALUES (?, ?)"_s
                           : u"DELETE FROM known_empty WHERE contact_id = ? AND field_id = ?"_s,
                     Statement::Parsing::Kept);
    if (const Result<void> done = change.bind(contact).bind(field).run(); !done)
        return failureOf(done);
    return change.rowsChanged() > 0;
}
