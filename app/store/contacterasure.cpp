#include "store/contacterasure.h"

#include "consents/trackingconsent.h"
#include "store/awaitedcontact.h"
#include "store/erasedaddresses.h"
#include "store/killfilesql.h"
#include "store/searchindex.h"
#include "store/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactErasure)
};

struct Person
{
    QString addressKey;
    bool killed = false;      ///< by her address, not by its domain
    bool mustNotHear = false; ///< she left, or her address does not work
    bool shared = false;      ///< another contact has the address too
};

Result<Person> readPerson(QSqlDatabase &db, ContactId id)
{
    Statement row(db, u"SELECT c.address_key, c.address_key IN (SELECT entry FROM kill_file), "
                      "%1 OR c.active = 0 OR c.quarantined = 1 OR EXISTS (SELECT 1 FROM consent_state k "
                      "WHERE k.contact_id = c.id AND k.consent_id <> ? AND k.valid_until = 0), "
                      "EXISTS (SELECT 1 FROM contact o WHERE o.address_key = c.address_key AND o.id <> c.id) "
                      "FROM contact c WHERE c.id = ?"_s.arg(killFileConditionSql()));
    if (const Result<void> done = row.bind(trackingConsent).bind(id).run(); !done)
        return failureOf(done);
    if (!row.next())
        return notFound(Words::tr("There is no such contact."), Words::tr("Search for the contact in the list."));
    return Person{row.text(0), row.flag(1), row.flag(2), row.flag(3)};
}

/** An entry that names her becomes one that does not; a contact who shares the address still needs the name. */
Result<void> hashEntry(QSqlDatabase &db, const Person &person, Instant now)
{
    const QString reason = Words::tr("Erased at the person’s request");
    if (const Result<void> kept = ErasedAddresses::remember(db, person.addressKey, reason, now); !kept)
        return kept;
    if (!person.killed || person.shared)
        return {};
    Statement remove(db, u"DELETE FROM kill_file WHERE project_id = ? AND entry = ?"_s);
    return remove.bind(Database::projectId).bind(person.addressKey).run();
}

Result<void> forget(QSqlDatabase &db, ContactId id)
{
    const QString resend = Words::tr("(sent again to a person who was erased)");
    Statement rename(db, u"UPDATE sending SET name = ? WHERE resend_of IS NOT NULL AND id IN "
                         "(SELECT sending_id FROM recipient WHERE contact_id = ?)"_s);
    if (const Result<void> done = rename.bind(resend).bind(id).run(); !done)
        return done;
    // Her opens and clicks still count; whose they were, and what links said of her, goes.
    Statement events(db, u"UPDATE event SET recipient_id = NULL, evidence = '', "
                         "link = substr(link, 1, instr(link || '?', '?') - 1) WHERE recipient_id IN "
                         "(SELECT id FROM recipient WHERE contact_id = ? OR contact_id IN "
                         "(SELECT gone_id FROM merged_contact WHERE contact_id = ?))"_s);
    if (const Result<void> done = events.bind(id).bind(id).run(); !done)
        return done;
    for (const QString &sql : {u"UPDATE recipient SET address = '', reply_text = '' WHERE contact_id = ?"_s,
                               u"UPDATE recipient SET address = '', reply_text = '' WHERE contact_id IN "
                               "(SELECT gone_id FROM merged_contact WHERE contact_id = ?)"_s,
                               u"DELETE FROM contact WHERE id = ?"_s})
        if (const Result<void> done = Statement(db, sql).bind(id).run(); !done)
            return done;
    return SearchIndex(db).forgetGone(id);
}

} // namespace

Result<ContactErasure::Outcome> ContactErasure::run(ContactId id)
{
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) { return run(db, id, now); });
}

Result<ContactErasure::Outcome> ContactErasure::run(QSqlDatabase &db, ContactId id, Instant now)
{
    if (const Result<void> free = refuseWhileAwaited(db, id); !free)
        return failureOf(free);
    const Result<Person> person = readPerson(db, id);
    if (!person)
        return failureOf(person);
    // What is deleted is overwritten in the file too (https://www.sqlite.org/pragma.html#pragma_secure_delete).
    if (const Result<void> secure = runSql(db, u"PRAGMA secure_delete = ON"_s); !secure)
        return failureOf(secure);
    const bool keepsHash = person->mustNotHear && !person->addressKey.isEmpty();
    Result<void> done = keepsHash ? hashEntry(db, *person, now) : Result<void>();
    if (done)
        done = forget(db, id);
    if (const Result<void> usual = runSql(db, u"PRAGMA secure_delete = OFF"_s); done && !usual)
        done = usual;
    if (!done)
        return failureOf(done);
    return Outcome{keepsHash};
}
