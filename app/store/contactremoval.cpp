#include "store/contactremoval.h"

#include "store/contacterasure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactRemoval)
};

RecordAnswer nobody()
{
    return {RecordStatus::Error, {}, {}, Words::tr("There is no such contact.")};
}

} // namespace

ContactRemoval::ContactRemoval(QSqlDatabase &db, Kind kind, Instant now)
    : m_db(db)
    , m_kind(kind)
    , m_now(now)
{
}

Result<RecordAnswer> ContactRemoval::byId(ContactId contact)
{
    Statement find(m_db, u"SELECT active FROM contact WHERE project_id = ? AND id = ?"_s);
    if (const Result<void> done = find.bind(Database::projectId).bind(contact).run(); !done)
        return failureOf(done);
    return find.next() ? remove(contact, find.flag(0)) : nobody();
}

Result<RecordAnswer> ContactRemoval::byKey(const QString &key)
{
    Statement find(m_db, u"SELECT id, active FROM contact WHERE project_id = ? AND key = ?"_s);
    if (const Result<void> done = find.bind(Database::projectId).bind(key).run(); !done)
        return failureOf(done);
    return find.next() ? remove(find.id<ContactId>(0), find.flag(1)) : nobody();
}

Result<RecordAnswer> ContactRemoval::remove(ContactId contact, bool isActive)
{
    if (m_kind == Kind::Erase) {
        const Result<ContactErasure::Outcome> erased = ContactErasure::run(m_db, contact, m_now);
        if (!erased && erased.error().kind == Failure::Kind::Broken)
            return failureOf(erased);
        if (!erased)
            return RecordAnswer{RecordStatus::Error, contact, {}, erased.error().text()};
        return RecordAnswer{RecordStatus::Erased, contact, {}, {}};
    }
    if (!isActive)
        return RecordAnswer{RecordStatus::Unchanged, contact, {}, {}};
    Statement change(m_db, u"UPDATE contact SET active = 0, modified_at = ? WHERE id = ?"_s);
    if (const Result<void> done = change.bind(m_now).bind(contact).run(); !done)
        return failureOf(done);
    return RecordAnswer{RecordStatus::Deactivated, contact, {}, {}};
}
