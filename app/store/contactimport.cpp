#include "store/contactimport.h"

#include "base/folding.h"
#include "contacts/emailaddress.h"
#include "store/contactcolumns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactImport)
};

/** The columns every line may fill, in the order they are bound. */
QStringList writtenColumns(const ContactFields &own)
{
    QStringList columns{u"address"_s, u"address_key"_s, u"language"_s,      u"time_zone"_s,
                        u"search"_s,  u"modified_at"_s, u"address_erased"_s};
    for (const ContactField &field : own)
        columns.append(columnOf(field.id));
    return columns;
}

void bindValues(Statement &statement, const Contact &contact, const ContactFields &own, const ErasedAddresses &erased,
                Instant now)
{
    const QString comparison = addressKey(contact.address);
    statement.bind(contact.address)
        .bind(comparison.isEmpty() ? QVariant() : QVariant(comparison))
        .bind(contact.language)
        .bind(contact.timeZone)
        .bind(searchText(contact))
        .bind(now)
        .bind(int(erased.contains(comparison)));
    for (const ContactField &field : own)
        statement.bind(contact.values.value(field.name));
}

} // namespace

class ContactImport::Statements
{
public:
    Statements(QSqlDatabase &db, const ContactFields &own, const ContactRow &row, bool activates)
        : find(db, u"SELECT %1 FROM contact c WHERE c.project_id = ? AND c.key = ?"_s.arg(row.columns()))
        , insert(db, insertSql(own))
        , update(
              db,
              u"UPDATE contact SET quarantined = CASE WHEN ? THEN 0 ELSE quarantined END%1, %2 = ? WHERE id = ?"_s.arg(
                  activates ? u", active = 1"_s : QString(), writtenColumns(own).join(u" = ?, "_s)))
        , forget(db, u"DELETE FROM address_trouble WHERE contact_id = ?"_s)
        , activate(db, u"UPDATE contact SET active = 1 WHERE id = ? AND active = 0"_s)
        , join(db, u"INSERT OR IGNORE INTO group_member (group_id, contact_id) VALUES (?, ?)"_s)
        , mark(db, u"INSERT OR IGNORE INTO temp.imported (id) VALUES (?)"_s)
    {
    }

    static QString insertSql(const ContactFields &own)
    {
        const QStringList columns = writtenColumns(own) + QStringList{u"project_id"_s, u"key"_s, u"created_at"_s};
        return u"INSERT INTO contact (%1) VALUES (%2)"_s.arg(columns.join(u", "_s),
                                                             QStringList(columns.size(), u"?"_s).join(u", "_s));
    }

    Statement find;
    Statement insert;
    Statement update;
    Statement forget;
    Statement activate;
    Statement join;
    Statement mark;
};

ContactImport::ContactImport(QSqlDatabase &db, const Project &project, const ContactFields &own, ImportMode mode,
                             bool keepWhenEmpty, Instant now)
    : m_db(db)
    , m_project(project)
    , m_own(own)
    , m_mode(mode)
    , m_keepWhenEmpty(keepWhenEmpty)
    , m_now(now)
    , m_row(own, u"c.key"_s)
    , m_statements(std::make_unique<Statements>(db, own, m_row, mode == ImportMode::Replace))
{
}

ContactImport::~ContactImport() = default;

Result<void> ContactImport::begin()
{
    Result<ErasedAddresses> erased = ErasedAddresses::read(m_db);
    if (!erased)
        return failureOf(erased);
    m_erased = std::move(*erased);
    if (m_mode != ImportMode::Replace)
        return {};
    if (const Result<void> done = runSql(m_db, u"CREATE TEMP TABLE IF NOT EXISTS imported (id INTEGER PRIMARY KEY)"_s);
        !done)
        return done;
    return runSql(m_db, u"DELETE FROM temp.imported"_s);
}

Result<void> ContactImport::joinGroup(const QString &name)
{
    Statement find(m_db, u"SELECT id FROM contact_group WHERE project_id = ? AND folded = ?"_s);
    if (const Result<void> done = find.bind(Database::projectId).bind(folded(name)).run(); !done)
        return done;
    if (find.next()) {
        m_group = find.id<GroupId>(0);
        return {};
    }
    Statement create(m_db, u"INSERT INTO contact_group (project_id, name, folded, created_at) VALUES (?, ?, ?, ?)"_s);
    if (const Result<void> done =
            create.bind(Database::projectId).bind(name.simplified()).bind(folded(name)).bind(m_now).run();
        !done)
        return done;
    m_group = GroupId{create.insertedId()};
    return {};
}

Result<ContactImport::Outcome> ContactImport::put(const Line &line)
{
    m_written = {};
    m_changed = false;
    const Result<EmailAddress> address = EmailAddress::parse(line.value(BuiltInField::Email));
    if (!address)
        return failureOf(address);
    Contact given;
    given.address = address->text();
    given.language = line.value(BuiltInField::Language);
    given.timeZone = line.value(BuiltInField::TimeZone);
    for (const ContactField &field : m_own) {
        const Result<QString> value = normalisedValue(field, line.value(field.name));
        if (!value)
            return failureOf(value);
        given.values.insert(field.name, *value);
    }
    const Result<QString> key = comparisonKey(given, m_project.keyFields);
    if (!key)
        return failureOf(key);
    if (isRepeated(*key))
        return Outcome::Duplicate;

    Statement &find = m_statements->find;
    if (const Result<void> done = find.bind(Database::projectId).bind(*key).run(); !done)
        return failureOf(done);
    if (!find.next()) {
        if (m_mode == ImportMode::Update)
            return Outcome::NotWanted;
        const Result<ContactId> id = create(given, *key);
        if (!id)
            return failureOf(id);
        if (const Result<void> done = remember(*id); !done)
            return failureOf(done);
        m_changed = true;
        return Outcome::Created;
    }
    if (m_mode == ImportMode::Add)
        return Outcome::NotWanted;
    const Contact before = m_row.read(find);
    Contact after = before;
    after.address = given.address;
    const auto take = [this](QString &value, const QString &fresh, bool isGiven) {
        if (isGiven && (!fresh.isEmpty() || !m_keepWhenEmpty))
            value = fresh;
    };
    take(after.language, given.language, line.contains(BuiltInField::Language));
    take(after.timeZone, given.timeZone, line.contains(BuiltInField::TimeZone));
    for (const ContactField &field : m_own)
        take(after.values[field.name], given.values.value(field.name), line.contains(field.name));
    m_changed = after != before;
    if (const Result<void> done = update(before, after); !done)
        return failureOf(done);
    if (const Result<void> done = remember(before.id); !done)
        return failureOf(done);
    return Outcome::Updated;
}

Result<ContactId> ContactImport::create(const Contact &contact, const QString &key)
{
    Statement &insert = m_statements->insert;
    bindValues(insert, contact, m_own, m_erased, m_now);
    if (const Result<void> done = insert.bind(Database::projectId).bind(key).bind(m_now).run(); !done)
        return failureOf(done);
    return ContactId{insert.insertedId()};
}

Result<void> ContactImport::update(const Contact &before, const Contact &after)
{
    if (after == before) // nothing to write, but Replace still activates her
        return m_mode == ImportMode::Replace ? m_statements->activate.bind(before.id).run() : Result<void>();
    const bool corrected = addressKey(after.address) != addressKey(before.address);
    if (corrected)
        if (const Result<void> done = m_statements->forget.bind(before.id).run(); !done)
            return done;
    Statement &update = m_statements->update;
    update.bind(int(corrected)); // a corrected address leaves its quarantine (§3.1)
    bindValues(update, after, m_own, m_erased, m_now);
    return update.bind(before.id).run();
}

Result<void> ContactImport::remember(ContactId id)
{
    m_written = id;
    if (m_group)
        if (const Result<void> done = m_statements->join.bind(*m_group).bind(id).run(); !done)
            return done;
    return m_mode == ImportMode::Replace ? m_statements->mark.bind(id).run() : Result<void>();
}

bool ContactImport::isRepeated(const QString &key)
{
    // Two independent 64-bit hashes: a hundred million lines would meet by chance less often than disks fail.
    const std::pair<quint64, quint64> fingerprint(qHash(key, 0x9E3779B97F4A7C15U), qHash(key, 0xC2B2AE3D27D4EB4FU));
    if (m_seen.contains(fingerprint))
        return true;
    m_seen.insert(fingerprint);
    return false;
}

Result<qint64> ContactImport::finish()
{
    if (m_mode != ImportMode::Replace)
        return 0;
    Statement deactivate(
        m_db,
        u"UPDATE contact SET active = 0, modified_at = ? WHERE project_id = ? AND active = 1 AND id NOT IN (SELECT "
        "id FROM temp.imported)"_s);
    if (const Result<void> done = deactivate.bind(m_now).bind(Database::projectId).run(); !done)
        return failureOf(done);
    const qint64 deactivated = deactivate.rowsChanged();
    if (const Result<void> done = runSql(m_db, u"DELETE FROM temp.imported"_s); !done)
        return failureOf(done);
    return deactivated;
}
