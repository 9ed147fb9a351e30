#include "store/addresstroubles.h"

#include "store/changewatch.h"

using namespace Qt::StringLiterals;

AddressTroubles::AddressTroubles(QSqlDatabase &db)
    : m_db(db)
{
}

Result<void> AddressTroubles::noteSuccess(ContactId contact)
{
    Statement reset(m_db, u"UPDATE address_trouble SET errors = 0, first_error_at = NULL, last_error_at = NULL "
                          "WHERE contact_id = ?"_s);
    return reset.bind(contact).run();
}

Result<void> AddressTroubles::noteFault(ContactId contact, AddressFault fault, const QString &detail, Instant now)
{
    if (fault == AddressFault::None)
        return {};
    if (fault == AddressFault::DoesNotExist)
        return quarantineAddress(contact, QuarantineCause::DoesNotExist, detail, now);
    const Result<ErrorStreak> before = streakOf(contact);
    const Result<QuarantineRule> limit = rule();
    if (!before)
        return failureOf(before);
    if (!limit)
        return failureOf(limit);
    const ErrorStreak streak = before->with(now);
    Statement keep(m_db, u"INSERT INTO address_trouble (contact_id, errors, first_error_at, last_error_at) "
                         "SELECT id, ?, ?, ? FROM contact WHERE id = ? ON CONFLICT (contact_id) DO UPDATE SET "
                         "errors = excluded.errors, first_error_at = excluded.first_error_at, "
                         "last_error_at = excluded.last_error_at"_s);
    keep.bind(streak.errors).bind(streak.first).bind(streak.last);
    if (const Result<void> done = keep.bind(contact).run(); !done)
        return done;
    return limit->applies(streak) ? quarantineAddress(contact, QuarantineCause::RepeatedErrors, detail, now)
                                  : Result<void>();
}

Result<void> AddressTroubles::quarantine(ContactId contact, QuarantineCause cause, const QString &detail, Instant now)
{
    Statement mark(m_db, u"UPDATE contact SET quarantined = 1, modified_at = ? WHERE id = ?"_s);
    if (const Result<void> done = mark.bind(now).bind(contact).run(); !done)
        return done;
    Statement why(m_db, u"INSERT INTO address_trouble (contact_id, cause, detail, quarantined_at) "
                        "SELECT id, ?, ?, ? FROM contact WHERE id = ? ON CONFLICT (contact_id) DO UPDATE SET "
                        "cause = excluded.cause, detail = excluded.detail, "
                        "quarantined_at = excluded.quarantined_at"_s);
    return why.bind(wordFor(cause)).bind(detail).bind(now).bind(contact).run();
}

Result<void> AddressTroubles::lift(ContactId contact)
{
    Statement mark(m_db, u"UPDATE contact SET quarantined = 0 WHERE id = ?"_s);
    if (const Result<void> done = mark.bind(contact).run(); !done)
        return done;
    return Statement(m_db, u"DELETE FROM address_trouble WHERE contact_id = ?"_s).bind(contact).run();
}

Result<ErrorStreak> AddressTroubles::streakOf(ContactId contact)
{
    Statement row(m_db, u"SELECT errors, first_error_at, last_error_at FROM address_trouble WHERE contact_id = ?"_s);
    if (const Result<void> done = row.bind(contact).run(); !done)
        return failureOf(done);
    if (!row.next() || row.number(0) == 0)
        return ErrorStreak{};
    return ErrorStreak{int(row.number(0)), row.instant(1), row.instant(2)};
}

Result<QuarantineRule> AddressTroubles::rule()
{
    if (m_rule)
        return *m_rule;
    QuarantineRule rule;
    Statement rows(m_db, u"SELECT name, value FROM setting WHERE project_id = ? AND name IN ('quarantine.errors', "
                         "'quarantine.days')"_s);
    if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
        return failureOf(done);
    while (rows.next())
        (rows.text(0) == "quarantine.errors"_L1 ? rule.errors : rule.days) = int(rows.number(1));
    m_rule = rule;
    return rule;
}

/** Everybody at that address: it is the address that does not work, not the person (§5.5). */
Result<void> AddressTroubles::quarantineAddress(ContactId contact, QuarantineCause cause, const QString &detail,
                                                Instant now)
{
    Statement same(m_db, u"SELECT id FROM contact WHERE quarantined = 0 AND address_key = "
                         "(SELECT address_key FROM contact WHERE id = ?)"_s);
    if (const Result<void> done = same.bind(contact).run(); !done)
        return done;
    QList<ContactId> contacts;
    while (same.next())
        contacts.append(same.id<ContactId>(0));
    for (ContactId one : contacts)
        if (const Result<void> done = quarantine(one, cause, detail, now); !done)
            return done;
    return contacts.isEmpty() ? Result<void>() : ChangeWatch::note(m_db); // another sending may have granted them
}
