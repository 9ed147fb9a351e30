#include "store/contactimport.h"

#include "base/folding.h"
#include "store/addresstroubles.h"
#include "store/contactrow.h"
#include "store/importstatements.h"
#include "store/pagecache.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactImport)
};

/** Of the texts of a row: those a line brings. */
constexpr int firstBrought = ImportStatements::firstBrought;

} // namespace

ContactImport::ContactImport(QSqlDatabase &db, const ContactFields &own, ImportRules rules, Instant now)
    : m_db(db)
    , m_own(own)
    , m_rules(std::move(rules))
    , m_now(now)
    , m_statements(std::make_unique<ImportStatements>())
    , m_journal(db, own)
{
}

ContactImport::~ContactImport()
{
    m_statements.reset();
    (void)keepUsualPages(m_db);
}

Result<void> ContactImport::begin()
{
    for (const QString &sql :
         {u"PRAGMA threads = 2"_s, u"CREATE TEMP TABLE IF NOT EXISTS imported (id INTEGER PRIMARY KEY)"_s,
          u"DELETE FROM temp.imported"_s})
        if (const Result<void> done = runSql(m_db, sql); !done)
            return done;
    if (const Result<void> begun = m_journal.begin(); !begun)
        return begun;
    if (const Result<void> sized = makeRoom(); !sized)
        return sized;
    return m_statements->prepare(m_db, m_own, m_now);
}

/** In an empty table nothing can be looked up that is missing, and it is written from end to end. */
Result<void> ContactImport::makeRoom()
{
    {
        Statement any(m_db, u"SELECT 1 FROM contact LIMIT 1"_s);
        if (const Result<void> done = any.run(); !done)
            return done;
        m_startsEmpty = !any.next();
    } // nothing may read the table while its indexes go
    if (!m_startsEmpty)
        return keepManyPages(m_db);
    if (const Result<void> sized = keepUsualPages(m_db); !sized)
        return sized;
    return m_indexes.setAside(m_db);
}

Result<void> ContactImport::joinGroup(const QString &name)
{
    Statement find(m_db, u"SELECT id, criteria IS NOT NULL FROM contact_group WHERE project_id = ? AND folded = ?"_s);
    if (const Result<void> done = find.bind(Database::projectId).bind(folded(name)).run(); !done)
        return done;
    if (find.next()) {
        if (find.flag(1))
            return refused(u"dynamic-group"_s,
                           Words::tr("“%1” is a dynamic group: its criteria say who is in it.").arg(name),
                           Words::tr("Give the name of a static group, or a new name."));
        m_group = find.id<GroupId>(0);
        m_journal.noteGroup(*m_group, false);
        return {};
    }
    Statement create(m_db, u"INSERT INTO contact_group (project_id, name, folded, created_at) VALUES (?, ?, ?, ?)"_s);
    if (const Result<void> done =
            create.bind(Database::projectId).bind(name.simplified()).bind(folded(name)).bind(m_now).run();
        !done)
        return done;
    m_group = GroupId{create.insertedId()};
    m_journal.noteGroup(*m_group, true);
    return {};
}

Result<ContactImport::Outcome> ContactImport::put(const ImportRow &row)
{
    m_written = {};
    m_becameIneligible = false;
    if (row.isRepeated)
        return Outcome::Duplicate;
    return m_startsEmpty ? create(row) : meet(row);
}

Result<ContactImport::Outcome> ContactImport::create(const ImportRow &row)
{
    if (m_rules.mode == ImportMode::Update)
        return Outcome::NotWanted;
    PreparedStatement &insert = *m_statements->insert;
    const int texts = int(row.texts.size());
    for (int i = 0; i < texts; ++i)
        insert.bind(i + 1, row.texts.at(i));
    const bool leaves = row.suppression == Suppression::Left && !m_rules.leavingIsConsents;
    insert.bind(texts + 1, qint64(!leaves));
    insert.bind(texts + 2, qint64(row.isErased));
    if (const Result<qint64> done = insert.run(); !done)
        return failureOf(done);
    const qint64 contact = insert.insertedId();
    m_journal.noteCreated(contact);
    m_written = ContactId{contact};
    m_isUnreachable = !row.reaches;
    m_becameIneligible = row.reaches && row.suppression != Suppression::None;
    if (const Result<void> done = suppress(contact, row); !done)
        return failureOf(done);
    return Outcome::Created;
}

/** Of someone known. Her address is never lost to one that cannot be written to. */
Result<bool> ContactImport::takesAddress(const ImportRow &row, QByteArrayView knownKey) const
{
    if (m_rules.mode == ImportMode::Add || !m_rules.given.at(0))
        return false;
    const bool losesAddress = !row.addressFault.isEmpty() && !knownKey.isEmpty();
    if (losesAddress && row.suppression != Suppression::None)
        return false; // whoever left leaves all the same
    if (losesAddress)
        return refused(u"bad-address"_s, row.addressFault, Words::tr("The contact keeps the address it has."));
    return row.reaches || !row.addressFault.isEmpty() || !m_rules.keepWhenEmpty;
}

Result<ContactImport::Outcome> ContactImport::meet(const ImportRow &row)
{
    PreparedStatement &find = *m_statements->find;
    find.bind(1, row.texts.at(ImportRow::Key));
    const Result<bool> found = find.first();
    if (!found)
        return failureOf(found);
    if (!*found)
        return create(row);
    const bool suppresses = row.suppression != Suppression::None;
    if (m_rules.mode == ImportMode::Add && !suppresses)
        return Outcome::NotWanted;

    const qint64 contact = find.number(ImportStatements::KnownId);
    const bool wasActive = find.number(ImportStatements::KnownActive) != 0;
    const bool wasQuarantined = find.number(ImportStatements::KnownQuarantined) != 0;
    const bool brings = m_rules.mode != ImportMode::Add;
    const QByteArrayView knownKey = find.text(ImportStatements::KnownAddressKey);
    const Result<bool> addressed = takesAddress(row, knownKey);
    if (!addressed)
        return failureOf(addressed);
    After after;
    after.addressKey = *addressed ? row.texts.at(ImportRow::AddressKey) : knownKey;
    after.corrected = after.addressKey != knownKey;
    after.isErased = *addressed ? row.isErased : find.number(ImportStatements::KnownErased) != 0;
    bool differs = false;
    for (qsizetype i = firstBrought; i < row.texts.size(); ++i) {
        const QByteArrayView before = find.text(int(ImportStatements::FirstKnownText + i - firstBrought));
        const QByteArrayView fresh = row.texts.at(i);
        const bool takes = i == ImportRow::Address ? *addressed
                                                   : brings && m_rules.given.at(i - firstBrought) &&
                                                         (!fresh.isEmpty() || !m_rules.keepWhenEmpty);
        after.texts.append(takes ? fresh : before);
        differs = differs || after.texts.last() != before;
    }
    const bool leaves = row.suppression == Suppression::Left && !m_rules.leavingIsConsents;
    const bool returns = !suppresses && (m_rules.mode == ImportMode::Replace || m_rules.reactivates);
    after.active = !leaves && (wasActive || returns);
    const bool quarantines = row.suppression == Suppression::Bounced && (!wasQuarantined || after.corrected);
    const bool changes = differs || after.corrected || after.active != wasActive || quarantines;
    m_written = ContactId{contact};
    m_isUnreachable = after.addressKey.isEmpty();
    m_becameIneligible = suppresses && wasActive && !wasQuarantined;
    if (changes) {
        if (const Result<void> noted = m_journal.noteChange(contact); !noted)
            return failureOf(noted);
        const Result<void> done =
            differs || after.corrected ? change(contact, after) : setActive(contact, after.active);
        if (!done)
            return failureOf(done);
    }
    if (suppresses && (quarantines || row.suppression == Suppression::Forbidden))
        if (const Result<void> done = suppress(contact, row); !done)
            return failureOf(done);
    if (m_rules.mode == ImportMode::Add)
        return changes ? Outcome::Updated : Outcome::Unchanged;
    if (const Result<void> done = join(contact); !done)
        return failureOf(done);
    if (m_rules.mode == ImportMode::Replace) {
        m_statements->mark->bind(1, contact);
        if (const Result<qint64> done = m_statements->mark->run(); !done)
            return failureOf(done);
    }
    return changes ? Outcome::Updated : Outcome::Unchanged;
}

Result<void> ContactImport::change(qint64 contact, const After &after)
{
    if (after.corrected) { // the errors counted were about another address; it leaves its quarantine (§3.1)
        if (const Result<void> noted = m_journal.noteTrouble(contact); !noted)
            return noted;
        m_statements->forget->bind(1, contact);
        if (const Result<qint64> done = m_statements->forget->run(); !done)
            return failureOf(done);
    }
    QStringList own;
    for (const QByteArrayView value : after.texts.mid(ImportRow::FirstOwn - firstBrought))
        own.append(QString::fromUtf8(value));
    const QByteArray search = searchText(QString::fromUtf8(after.texts.first()), own).toUtf8();
    PreparedStatement &update = *m_statements->update;
    int at = 0;
    update.bind(++at, after.addressKey);
    update.bind(++at, search);
    for (const QByteArrayView text : after.texts)
        update.bind(++at, text);
    update.bind(++at, qint64(after.active));
    update.bind(++at, qint64(after.isErased));
    update.bind(++at, toMilliseconds(m_now));
    update.bind(++at, qint64(after.corrected));
    update.bind(++at, contact);
    const Result<qint64> done = update.run();
    return done ? Result<void>() : Result<void>(failureOf(done));
}

Result<void> ContactImport::setActive(qint64 contact, bool active)
{
    PreparedStatement &change = *m_statements->setActive;
    change.bind(1, qint64(active));
    change.bind(2, toMilliseconds(m_now));
    change.bind(3, contact);
    const Result<qint64> done = change.run();
    return done ? Result<void>() : Result<void>(failureOf(done));
}

/** Quarantine and kill file; being inactive is written with the row. */
Result<void> ContactImport::suppress(qint64 contact, const ImportRow &row)
{
    if (row.suppression == Suppression::Bounced) {
        if (const Result<void> noted = m_journal.noteTrouble(contact); !noted)
            return noted;
        return AddressTroubles(m_db).quarantine(ContactId{contact}, QuarantineCause::DoesNotExist,
                                                Words::tr("The imported list says that the address does not work"),
                                                m_now);
    }
    if (row.suppression != Suppression::Forbidden || !row.reaches)
        return {};
    const QString entry = QString::fromUtf8(row.texts.at(ImportRow::AddressKey));
    Statement kill(m_db,
                   u"INSERT OR IGNORE INTO kill_file (project_id, entry, reason, added_at) VALUES (?, ?, ?, ?)"_s);
    if (const Result<void> done =
            kill.bind(Database::projectId).bind(entry).bind(Words::tr("Import")).bind(m_now).run();
        !done)
        return done;
    return kill.rowsChanged() > 0 ? m_journal.noteKilled(entry) : Result<void>();
}

Result<void> ContactImport::join(qint64 contact)
{
    if (!m_group)
        return {};
    PreparedStatement &join = *m_statements->join;
    join.bind(1, m_group->value);
    join.bind(2, contact);
    const Result<qint64> joined = join.run();
    if (!joined)
        return failureOf(joined);
    return *joined > 0 ? m_journal.noteMember(contact) : Result<void>();
}

Result<void> ContactImport::joinCreated()
{
    if (!m_group || m_journal.lastCreated() == 0)
        return {};
    Statement join(m_db, u"INSERT OR IGNORE INTO group_member (group_id, contact_id) SELECT ?, id FROM contact "
                         "WHERE id BETWEEN ? AND ? ORDER BY id"_s);
    return join.bind(*m_group).bind(m_journal.firstCreated()).bind(m_journal.lastCreated()).run();
}

Result<qint64> ContactImport::deactivateAbsent()
{
    if (m_rules.mode != ImportMode::Replace)
        return 0;
    const QString absent =
        u"project_id = %1 AND active = 1 AND id NOT BETWEEN %2 AND %3 AND id NOT IN (SELECT id FROM temp.imported)"_s
            .arg(Database::projectId)
            .arg(m_journal.firstCreated())
            .arg(m_journal.lastCreated());
    if (const Result<void> noted = m_journal.noteDeactivated(absent); !noted)
        return failureOf(noted);
    Statement deactivate(m_db, u"UPDATE contact SET active = 0, modified_at = ? WHERE "_s + absent);
    if (const Result<void> done = deactivate.bind(m_now).run(); !done)
        return failureOf(done);
    return deactivate.rowsChanged();
}

Result<qint64> ContactImport::finish()
{
    if (const Result<void> done = m_indexes.restore(m_db); !done)
        return failureOf(done);
    if (const Result<void> done = joinCreated(); !done)
        return failureOf(done);
    const Result<qint64> deactivated = deactivateAbsent();
    if (!deactivated)
        return deactivated;
    if (const Result<void> done = runSql(m_db, u"DELETE FROM temp.imported"_s); !done)
        return failureOf(done);
    return deactivated;
}
