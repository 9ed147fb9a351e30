#include "store/contactrepository.h"

#include "base/folding.h"
#include "contacts/emailaddress.h"
#include "store/addresstroubles.h"
#include "store/contactcolumns.h"
#include "store/contactkeysql.h"
#include "store/contactrow.h"
#include "store/erasedaddresses.h"
#include "store/fieldclausesql.h"
#include "store/killfilesql.h"
#include "store/projectrepository.h"
#include "store/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactRepository)
};

tl::unexpected<Failure> noSuchContact()
{
    return notFound(Words::tr("There is no such contact."), Words::tr("Search for the contact in the list."));
}

Result<ContactRow> rowReader(QSqlDatabase &db)
{
    const Result<ContactFields> own = readOwnFields(db);
    if (!own)
        return failureOf(own);
    const Result<QString> keySql = contactKeySql(db);
    if (!keySql)
        return failureOf(keySql);
    return ContactRow(*own, *keySql);
}

/** WHERE of a query over `contact c`, with its values in order. */
struct Filter
{
    QString sql = u"c.project_id = ?"_s;
    QVariantList values{Database::projectId};

    void add(const QString &condition, const QVariant &value = {})
    {
        sql += u" AND "_s + condition;
        if (value.isValid())
            values.append(value);
    }
    void bindTo(Statement &statement) const
    {
        for (const QVariant &value : values)
            statement.bind(value);
    }
};

QString statusCondition(ContactStatus status)
{
    const QString killed = killFileConditionSql();
    switch (status) {
    case ContactStatus::NoAddress:
        return u"c.address = ''"_s;
    case ContactStatus::Invalid:
        return u"c.address <> '' AND c.address_key IS NULL"_s;
    case ContactStatus::KillFile:
        return u"c.address_key IS NOT NULL AND "_s + killed;
    case ContactStatus::Inactive:
        return u"c.address_key IS NOT NULL AND c.active = 0 AND NOT "_s + killed;
    case ContactStatus::Quarantine:
        return u"c.address_key IS NOT NULL AND c.active = 1 AND c.quarantined = 1 AND NOT "_s + killed;
    case ContactStatus::Active:
        break;
    }
    return u"c.address_key IS NOT NULL AND c.active = 1 AND c.quarantined = 0 AND NOT "_s + killed;
}

Filter filterOf(const ContactQuery &query)
{
    Filter filter;
    const QString words = folded(query.search);
    if (!words.isEmpty())
        filter.add(u"instr(c.search, ?) > 0"_s, words);
    if (query.group.isValid())
        filter.add(u"c.id IN (SELECT contact_id FROM group_member WHERE group_id = ?)"_s, query.group.value);
    if (query.status)
        filter.add(statusCondition(*query.status));
    return filter;
}

QString orderOf(const ContactQuery &query)
{
    static const QHash<ContactQuery::Order, QString> columns{{ContactQuery::Order::Key, u"key"_s},
                                                             {ContactQuery::Order::Address, u"address_key"_s},
                                                             {ContactQuery::Order::Created, u"created_at"_s},
                                                             {ContactQuery::Order::Modified, u"modified_at"_s}};
    const QString direction = query.descending ? u" DESC"_s : QString();
    return u"c.%1%2, c.id%2"_s.arg(columns.value(query.order), direction);
}

Result<Contact> oneContact(QSqlDatabase &db, const QString &condition, const QVariant &value)
{
    const Result<ContactRow> reader = rowReader(db);
    if (!reader)
        return failureOf(reader);
    Statement row(db, u"SELECT %1 FROM contact c WHERE c.project_id = ? AND %2 ORDER BY c.id LIMIT 1"_s.arg(
                          reader->columns(), condition));
    if (const Result<void> done = row.bind(Database::projectId).bind(value).run(); !done)
        return failureOf(done);
    if (!row.next())
        return noSuchContact();
    return reader->read(row);
}

/** The errors counted were about another address. */
Result<void> forgetTroubles(QSqlDatabase &db, ContactId id, const QString &newAddressKey)
{
    Statement forget(db, u"DELETE FROM address_trouble WHERE contact_id = ? AND "
                         "(SELECT address_key FROM contact WHERE id = ?) IS NOT ?"_s);
    return forget.bind(id).bind(id).bind(newAddressKey.isEmpty() ? QVariant() : newAddressKey).run();
}

Result<Contact> normalised(const Contact &contact, const ContactFields &own)
{
    Contact clean = contact;
    clean.address = contact.address.trimmed();
    for (const ContactField &field : own) {
        const Result<QString> value = normalisedValue(field, contact.values.value(field.name));
        if (!value)
            return failureOf(value);
        clean.values.insert(field.name, *value);
    }
    return clean;
}

/** A flag of many contacts at once. */
Result<void> setFlag(Database &database, const QString &column, const QList<ContactId> &ids, bool value)
{
    return database.write([&](QSqlDatabase &db) -> Result<void> {
        Statement change(db, u"UPDATE contact SET %1 = ?, modified_at = ? WHERE id = ?"_s.arg(column));
        for (ContactId id : ids)
            if (const Result<void> done = change.bind(int(value)).bind(database.clock().now()).bind(id).run(); !done)
                return done;
        return {};
    });
}

} // namespace

Result<ContactFields> ContactRepository::fields() const
{
    return m_database.read([](QSqlDatabase &db) -> Result<ContactFields> {
        const Result<ContactFields> own = readOwnFields(db);
        if (!own)
            return own;
        return withBuiltInFields(*own);
    });
}

Result<ContactField> ContactRepository::addField(const QString &name, ContactField::Type type)
{
    const Result<QString> checkedName = checkedFieldName(name);
    if (!checkedName)
        return failureOf(checkedName);
    if (!fieldNamed(*checkedName, {}).isEmpty())
        return refused(u"exists"_s, Words::tr("“%1” is a field every project has.").arg(name),
                       Words::tr("Choose another name."));
    const Result<FieldId> id =
        m_database.write([&](QSqlDatabase &db) { return addFieldColumn(db, *checkedName, type); });
    if (!id)
        return failureOf(id);
    return ContactField{*id, *checkedName, type};
}

Result<qint64> ContactRepository::count(const ContactQuery &query) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<qint64> {
        const Filter filter = filterOf(query);
        Statement count(db, u"SELECT count(*) FROM contact c WHERE "_s + filter.sql);
        filter.bindTo(count);
        if (const Result<void> done = count.run(); !done)
            return failureOf(done);
        return count.next() ? count.number(0) : 0;
    });
}

Result<QList<Contact>> ContactRepository::page(const ContactQuery &query, qint64 offset, int limit) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<Contact>> {
        const Result<ContactRow> reader = rowReader(db);
        if (!reader)
            return failureOf(reader);
        // The inner query runs over the index alone, so that a far page costs little; only the page's rows are read
        // whole.
        const Filter filter = filterOf(query);
        const QString order = orderOf(query);
        Statement rows(db,
                       u"SELECT %1 FROM (SELECT c.id AS chosen FROM contact c WHERE %2 ORDER BY %3 LIMIT ? OFFSET ?) "
                       "JOIN contact c ON c.id = chosen ORDER BY %3"_s.arg(reader->columns(), filter.sql, order));
        filter.bindTo(rows);
        if (const Result<void> done = rows.bind(limit).bind(offset).run(); !done)
            return failureOf(done);
        QList<Contact> contacts;
        while (rows.next())
            contacts.append(reader->read(rows));
        return contacts;
    });
}

Result<QList<Contact>> ContactRepository::after(ContactId id, const ContactQuery &query, int limit) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<Contact>> {
        const Result<ContactRow> reader = rowReader(db);
        if (!reader)
            return failureOf(reader);
        Filter filter = filterOf(query);
        filter.add(u"c.id > ?"_s, id.value);
        if (query.clause) {
            const Result<FieldClauseSql> clause = FieldClauseSql::of(db, *query.clause);
            if (!clause)
                return failureOf(clause);
            filter.add(clause->sql);
            filter.values += clause->values;
        }
        Statement rows(db,
                       u"SELECT %1 FROM contact c WHERE %2 ORDER BY c.id LIMIT ?"_s.arg(reader->columns(), filter.sql));
        filter.bindTo(rows);
        if (const Result<void> done = rows.bind(limit).run(); !done)
            return failureOf(done);
        QList<Contact> contacts;
        while (rows.next())
            contacts.append(reader->read(rows));
        return contacts;
    });
}

Result<Contact> ContactRepository::byId(ContactId id) const
{
    return m_database.read([&](QSqlDatabase &db) { return oneContact(db, u"c.id = ?"_s, id.value); });
}

Result<Contact> ContactRepository::find(const QString &keyOrAddress) const
{
    const Result<Project> project = ProjectRepository(m_database).project();
    if (!project)
        return failureOf(project);
    return m_database.read([&](QSqlDatabase &db) -> Result<Contact> {
        // A key of several fields is written with commas, or as the lists show it.
        QStringList parts{keyOrAddress};
        if (project->keyFields.size() > 1)
            parts = keyOrAddress.contains(u" · "_s) ? keyOrAddress.split(u" · "_s) : keyOrAddress.split(u',');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const bool isAddress = project->keyFields.value(i) == BuiltInField::Email;
            parts[i] = isAddress ? addressKey(parts.at(i))
                                 : parts.at(i).trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
        }
        const Result<Contact> byKey = oneContact(db, u"c.key = ?"_s, parts.join(QChar(0x1F)));
        if (byKey || byKey.error().kind != Failure::Kind::NotFound)
            return byKey;
        const Result<Contact> byAddress = oneContact(db, u"c.address_key = ?"_s, addressKey(keyOrAddress));
        if (byAddress || byAddress.error().kind != Failure::Kind::NotFound)
            return byAddress;
        return notFound(
            Words::tr("There is no contact “%1”.").arg(keyOrAddress),
            Words::tr("Give the value of its unique key (%1) or its address.").arg(project->keyFields.join(u", "_s)));
    });
}

Result<ContactId> ContactRepository::save(const Contact &contact)
{
    const Result<Project> project = ProjectRepository(m_database).project();
    if (!project)
        return failureOf(project);
    return m_database.write([&](QSqlDatabase &db) -> Result<ContactId> {
        const Result<ContactFields> own = readOwnFields(db);
        if (!own)
            return failureOf(own);
        const Result<Contact> clean = normalised(contact, *own);
        if (!clean)
            return failureOf(clean);
        if (const Result<EmailAddress> address = EmailAddress::parse(clean->address);
            !address && !clean->address.isEmpty())
            return failureOf(address);
        const Result<QString> key = comparisonKey(*clean, project->keyFields);
        if (!key)
            return failureOf(key);
        const Result<ErasedAddresses> erased = ErasedAddresses::read(db);
        if (!erased)
            return failureOf(erased);
        QStringList columns{u"key"_s,       u"address"_s, u"address_key"_s, u"language"_s,
                            u"time_zone"_s, u"search"_s,  u"modified_at"_s, u"address_erased"_s};
        const QString addressComparison = addressKey(clean->address);
        QVariantList values{*key,
                            clean->address,
                            addressComparison.isEmpty() ? QVariant() : addressComparison,
                            clean->language,
                            clean->timeZone,
                            searchText(*clean),
                            toMilliseconds(m_database.clock().now()),
                            int(erased->contains(addressComparison))};
        for (const ContactField &field : *own) {
            columns.append(columnOf(field.id));
            values.append(clean->values.value(field.name));
        }
        const bool isNew = !contact.id.isValid();
        QString sql;
        if (isNew) {
            columns += {u"project_id"_s, u"created_at"_s};
            values += {Database::projectId, toMilliseconds(m_database.clock().now())};
            sql = u"INSERT INTO contact (%1) VALUES (%2)"_s.arg(columns.join(u", "_s),
                                                                QStringList(columns.size(), u"?"_s).join(u", "_s));
        } else {
            // A corrected address starts afresh: the quarantine was about the old one (§3.1).
            sql =
                u"UPDATE contact SET quarantined = CASE WHEN address_key IS NOT ? THEN 0 ELSE quarantined END, %1 = ? WHERE id = ?"_s
                    .arg(columns.join(u" = ?, "_s));
            values.prepend(values.at(2));
            values.append(contact.id.value);
        }
        if (!isNew)
            if (const Result<void> done = forgetTroubles(db, contact.id, addressComparison); !done)
                return failureOf(done);
        Statement change(db, sql);
        for (const QVariant &value : values)
            change.bind(value);
        if (const Result<void> done = change.run(); !done) {
            if (done.error().code == "constraint"_L1)
                return refused(
                    u"exists"_s,
                    Words::tr("Another contact already has this key (%1).").arg(project->keyFields.join(u", "_s)),
                    Words::tr("Open that contact, or change the key."));
            return failureOf(done);
        }
        return isNew ? ContactId{change.insertedId()} : contact.id;
    });
}

Result<void> ContactRepository::setActive(const QList<ContactId> &ids, bool active)
{
    return setFlag(m_database, u"active"_s, ids, active);
}

Result<void> ContactRepository::setQuarantined(const QList<ContactId> &ids, bool quarantined)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        AddressTroubles troubles(db);
        for (ContactId id : ids)
            if (const Result<void> done =
                    quarantined ? troubles.quarantine(id, QuarantineCause::ByHand, QString(), m_database.clock().now())
                                : troubles.lift(id);
                !done)
                return done;
        return {};
    });
}

Result<QList<ContactRepository::Quarantined>> ContactRepository::quarantined(const QString &search, int limit) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<Quarantined>> {
        const Result<ContactRow> reader = rowReader(db);
        if (!reader)
            return failureOf(reader);
        ContactQuery query;
        query.search = search;
        const Filter filter = filterOf(query);
        Statement rows(db, u"SELECT %1, t.cause, t.detail, t.quarantined_at FROM contact c LEFT JOIN address_trouble t "
                           "ON t.contact_id = c.id WHERE %2 AND c.quarantined = 1 "
                           "ORDER BY t.quarantined_at DESC, c.id LIMIT ?"_s.arg(reader->columns(), filter.sql));
        filter.bindTo(rows);
        if (const Result<void> done = rows.bind(limit).run(); !done)
            return failureOf(done);
        QList<Quarantined> list;
        const int after = reader->columnCount();
        while (rows.next())
            list.append({reader->read(rows), quarantineCauseFrom(rows.text(after)), rows.text(after + 1),
                         rows.optionalInstant(after + 2)});
        return list;
    });
}

Result<std::optional<ContactRepository::Quarantined>> ContactRepository::quarantineOf(ContactId id) const
{
    const Result<Contact> contact = byId(id);
    if (!contact)
        return failureOf(contact);
    return m_database.read([&](QSqlDatabase &db) -> Result<std::optional<Quarantined>> {
        Statement row(db, u"SELECT t.cause, t.detail, t.quarantined_at FROM contact c LEFT JOIN address_trouble t "
                          "ON t.contact_id = c.id WHERE c.id = ? AND c.quarantined = 1"_s);
        if (const Result<void> done = row.bind(id).run(); !done)
            return failureOf(done);
        if (!row.next())
            return std::optional<Quarantined>();
        return std::optional(
            Quarantined{*contact, quarantineCauseFrom(row.text(0)), row.text(1), row.optionalInstant(2)});
    });
}
