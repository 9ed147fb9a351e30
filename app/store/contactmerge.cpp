#include "store/contactmerge.h"

#include "consents/trackingconsent.h"
#include "store/awaitedcontact.h"
#include "store/consentwriter.h"
#include "store/contactrepository.h"
#include "store/contactwriter.h"
#include "store/projectrepository.h"
#include "store/searchindex.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactMerge)
};

/** The two numbers, and what is theirs. */
class Merging
{
public:
    Merging(QSqlDatabase &db, ContactId first, ContactId second, Instant now)
        : m_db(db)
        , m_kept(std::max(first, second))
        , m_gone(std::min(first, second))
        , m_now(now)
    {
    }

    ContactId kept() const { return m_kept; }

    Result<void> joinGroups()
    {
        return run(u"INSERT OR IGNORE INTO group_member (group_id, contact_id) "
                   "SELECT group_id, ? FROM group_member WHERE contact_id = ?"_s);
    }

    /** The ledger and those who were left out; where both are in one sending the second row keeps its number. */
    Result<void> joinHistory()
    {
        for (const QString &sql : {u"UPDATE OR IGNORE recipient SET contact_id = ? WHERE contact_id = ?"_s,
                                   u"UPDATE OR IGNORE exclusion SET contact_id = ? WHERE contact_id = ?"_s,
                                   u"UPDATE exclusion SET through_contact_id = ? WHERE through_contact_id = ?"_s,
                                   u"UPDATE merged_contact SET contact_id = ? WHERE contact_id = ?"_s})
            if (const Result<void> done = run(sql); !done)
                return done;
        Statement note(m_db, u"INSERT INTO merged_contact (gone_id, contact_id, merged_at) VALUES (?, ?, ?)"_s);
        return note.bind(m_gone).bind(m_kept).bind(m_now).run();
    }

    /** Whoever unsubscribed stays so, whatever the other one said and when. */
    Result<void> joinConsents(const QString &who)
    {
        Statement rows(m_db, u"SELECT consent_id, max(valid_until = 0) FROM consent_state "
                             "WHERE contact_id IN (?, ?) GROUP BY consent_id"_s);
        if (const Result<void> done = rows.bind(m_kept).bind(m_gone).run(); !done)
            return done;
        QList<std::pair<ConsentId, bool>> consents;
        while (rows.next())
            consents.append({rows.id<ConsentId>(0), rows.flag(1)});
        if (const Result<void> done = run(u"UPDATE consent_record SET contact_id = ? WHERE contact_id = ?"_s); !done)
            return done;
        ConsentWriter writer(m_db);
        for (const auto &[consent, withdrawn] : consents) {
            const Result<std::optional<ConsentState>> joined = writer.settle(m_kept, consent);
            if (!joined)
                return failureOf(joined);
            if (!withdrawn || !*joined || !(*joined)->given)
                continue;
            ConsentRecord record;
            record.contact = m_kept;
            record.consent = consent;
            record.effective = (*joined)->effective;
            record.source = consent == trackingConsent
                                ? Words::tr("Merge of two contacts: one of them had refused to be followed")
                                : Words::tr("Merge of two contacts: one of them had unsubscribed");
            record.who = who;
            record.recorded = m_now;
            if (const Result<ConsentState> state = writer.append(record); !state)
                return failureOf(state);
        }
        return {};
    }

    /** Before the values are written, for a changed address would leave its quarantine. */
    Result<void> readFlags()
    {
        Statement row(m_db, u"SELECT min(active), max(quarantined), min(created_at) FROM contact WHERE id IN (?, ?)"_s);
        if (const Result<void> done = row.bind(m_kept).bind(m_gone).run(); !done)
            return done;
        if (row.next()) {
            m_active = row.flag(0);
            m_quarantined = row.flag(1);
            m_created = row.instant(2);
        }
        Statement trouble(m_db, u"SELECT errors, first_error_at, last_error_at, cause, detail, quarantined_at "
                                "FROM address_trouble WHERE contact_id IN (?, ?) "
                                "ORDER BY quarantined_at IS NULL, errors DESC LIMIT 1"_s);
        if (const Result<void> done = trouble.bind(m_kept).bind(m_gone).run(); !done)
            return done;
        if (trouble.next())
            for (int column = 0; column < 6; ++column)
                m_trouble.append(trouble.value(column));
        return {};
    }

    Result<void> removeGone()
    {
        if (const Result<void> done = Statement(m_db, u"DELETE FROM contact WHERE id = ?"_s).bind(m_gone).run(); !done)
            return done;
        return SearchIndex(m_db).forgetGone(m_gone);
    }

    Result<void> writeFlags()
    {
        Statement flags(m_db, u"UPDATE contact SET active = ?, quarantined = ?, created_at = ? WHERE id = ?"_s);
        flags.bind(int(m_active)).bind(int(m_quarantined)).bind(m_created);
        if (const Result<void> done = flags.bind(m_kept).run(); !done || m_trouble.isEmpty())
            return done;
        Statement trouble(m_db, u"INSERT OR REPLACE INTO address_trouble (contact_id, errors, first_error_at, "
                                "last_error_at, cause, detail, quarantined_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        trouble.bind(m_kept);
        for (const QVariant &value : m_trouble)
            trouble.bind(value);
        return trouble.run();
    }

private:
    /** With the number that stays, then the one that goes. */
    Result<void> run(const QString &sql) { return Statement(m_db, sql).bind(m_kept).bind(m_gone).run(); }

    QSqlDatabase &m_db;
    const ContactId m_kept;
    const ContactId m_gone;
    const Instant m_now;
    bool m_active = true;
    bool m_quarantined = false;
    Instant m_created{};
    QVariantList m_trouble;
};

} // namespace

Contact ContactMerge::proposal(const Contact &first, const Contact &second)
{
    Contact merged = first;
    const auto fill = [](QString &value, const QString &other) {
        if (value.isEmpty())
            value = other;
    };
    fill(merged.address, second.address);
    fill(merged.language, second.language);
    fill(merged.timeZone, second.timeZone);
    for (auto it = second.values.begin(); it != second.values.end(); ++it)
        fill(merged.values[it.key()], it.value());
    return merged;
}

Result<ContactId> ContactMerge::run(ContactId first, ContactId second, const Contact &values, const QString &who)
{
    if (first == second)
        return refused(u"same-contact"_s, Words::tr("A contact cannot be merged with itself."),
                       Words::tr("Choose two contacts."));
    const ContactRepository contacts(m_database);
    for (ContactId id : {first, second})
        if (const Result<Contact> contact = contacts.byId(id); !contact)
            return failureOf(contact);
    const Result<Project> project = ProjectRepository(m_database).project();
    if (!project)
        return failureOf(project);
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) -> Result<ContactId> {
        for (ContactId id : {first, second})
            if (const Result<void> free = refuseWhileAwaited(db, id); !free)
                return failureOf(free);
        Merging merging(db, first, second, now);
        Contact merged = values;
        merged.id = merging.kept();
        Result<void> done = merging.readFlags();
        if (done)
            done = merging.joinGroups();
        if (done)
            done = merging.joinHistory();
        if (done)
            done = merging.joinConsents(who);
        if (done)
            done = merging.removeGone();
        if (!done)
            return failureOf(done);
        Result<ContactWriter> writer = ContactWriter::begin(db, project->keyFields, now);
        if (!writer)
            return failureOf(writer);
        if (const Result<ContactId> written = writer->write(merged); !written)
            return written;
        if (done = merging.writeFlags(); !done)
            return failureOf(done);
        return merging.kept();
    });
}
