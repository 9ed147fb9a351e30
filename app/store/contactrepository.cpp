#include "store/contactrepository.h"

#include "base/folding.h"
#include "contacts/emailaddress.h"
#include "store/addresstroubles.h"
#include "store/contactcolumns.h"
#include "store/contactfilter.h"
#include "store/contactkeysql.h"
#include "store/contactlist.h"
#include "store/contactrow.h"
#include "store/contactwriter.h"
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

Result<bool> ContactRepository::isEmpty() const
{
    return m_database.read([](QSqlDatabase &db) -> Result<bool> {
        Statement any(db, u"SELECT 1 FROM contact LIMIT 1"_s);
        if (const Result<void> done = any.run(); !done)
            return failureOf(done);
        return !any.next();
    });
}

Result<qint64> ContactRepository::count(const ContactQuery &query) const
{
    if (!query.search.trimmed().isEmpty() || query.isEveryone()) {
        const Result<ContactList::Outline> outline = ContactList(m_database).outline(query);
        return outline ? Result<qint64>(outline->total) : failureOf(outline);
    }
    return m_database.read([&](QSqlDatabase &db) -> Result<qint64> {
        const Result<SqlText> filter = contactFilter(db, query, m_database.clock().now());
        if (!filter)
            return failureOf(filter);
        Statement count(db, u"SELECT count(*) FROM contact c WHERE "_s + filter->sql);
        if (const Result<void> done = filter->bindTo(count).run(); !done)
            return failureOf(done);
        return count.next() ? count.number(0) : 0;
    });
}

Result<QList<Contact>> ContactRepository::page(const ContactQuery &query, qint64 offset, int limit) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<Contact>> {
        const Result<ContactFields> own = readOwnFields(db);
        if (!own)
            return failureOf(own);
        const Result<QString> keySql = contactKeySql(db);
        if (!keySql)
            return failureOf(keySql);
        const ContactRow reader(*own, *keySql);
        // The inner query runs over the index alone, so that a far page costs little; only the page's rows are read
        // whole.
        const Result<SqlText> filter = contactFilter(db, query, m_database.clock().now());
        if (!filter)
            return failureOf(filter);
        const QString order = orderOf(query, *own, *keySql);
        Statement rows(db,
                       u"SELECT %1 FROM (SELECT c.id AS chosen FROM contact c WHERE %2 ORDER BY %3 LIMIT ? OFFSET ?) "
                       "JOIN contact c ON c.id = chosen ORDER BY %3"_s.arg(reader.columns(), filter->sql, order));
        if (const Result<void> done = filter->bindTo(rows).bind(limit).bind(offset).run(); !done)
            return failureOf(done);
        QList<Contact> contacts;
        while (rows.next())
            contacts.append(reader.read(rows));
        return contacts;
    });
}

Result<QList<Contact>> ContactRepository::after(ContactId id, const ContactQuery &query, int limit) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<Contact>> {
        const Result<ContactRow> reader = rowReader(db);
        if (!reader)
            return failureOf(reader);
        const Result<SqlText> filter = contactFilter(db, query, m_database.clock().now());
        if (!filter)
            return failureOf(filter);
        Statement rows(db, u"SELECT %1 FROM contact c WHERE %2 AND c.id > ? ORDER BY c.id LIMIT ?"_s.arg(
                               reader->columns(), filter->sql));
        if (const Result<void> done = filter->bindTo(rows).bind(id).bind(limit).run(); !done)
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

namespace {

/** An order meant for one person may not reach another at the same address. */
Result<void> refuseSharedAddress(QSqlDatabase &db, const QString &address, const QStringList &keyFields)
{
    Statement rows(db, u"SELECT COUNT(*) FROM (SELECT 1 FROM contact WHERE address_key = ? LIMIT 2)"_s);
    if (const Result<void> done = rows.bind(addressKey(address)).run(); !done)
        return done;
    if (rows.next() && rows.number(0) > 1)
        return refused(u"several-contacts"_s, Words::tr("Several contacts have the address “%1”.").arg(address),
                       Words::tr("Give the value of the unique key (%1).").arg(keyFields.join(u", "_s)));
    return {};
}

} // namespace

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
            parts[i] = isAddress ? addressKey(parts.at(i)) : caseFolded(parts.at(i));
        }
        const Result<Contact> byKey = oneContact(db, u"c.key = ?"_s, parts.join(QChar(0x1F)));
        if (byKey || byKey.error().kind != Failure::Kind::NotFound)
            return byKey;
        if (const Result<void> one = refuseSharedAddress(db, keyOrAddress, project->keyFields); !one)
            return failureOf(one);
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
        Result<ContactWriter> writer = ContactWriter::begin(db, project->keyFields, m_database.clock().now());
        return writer ? writer->write(contact) : failureOf(writer);
    });
}

Result<QList<ContactId>> ContactRepository::setActive(const QList<ContactId> &ids, bool active)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<QList<ContactId>> {
        Statement change(db, u"UPDATE contact SET active = ?, modified_at = ? WHERE id = ? AND active <> ?"_s);
        QList<ContactId> changed;
        for (ContactId id : ids) {
            change.bind(int(active)).bind(m_database.clock().now()).bind(id).bind(int(active));
            if (const Result<void> done = change.run(); !done)
                return failureOf(done);
            if (change.rowsChanged() > 0)
                changed.append(id);
        }
        return changed;
    });
}

Result<QStringList> ContactRepository::addressesOf(const QList<ContactId> &ids) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QStringList> {
        Statement rows(db, u"SELECT DISTINCT c.address_key FROM json_each(?) j CROSS JOIN contact c ON c.id = j.value "
                           "WHERE c.address_key IS NOT NULL"_s);
        if (const Result<void> done = rows.bind(jsonList(ids)).run(); !done)
            return failureOf(done);
        QStringList addresses;
        while (rows.next())
            addresses.append(rows.text(0));
        return addresses;
    });
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
        const Result<SqlText> filter = contactFilter(db, query, m_database.clock().now());
        if (!filter)
            return failureOf(filter);
        Statement rows(db, u"SELECT %1, t.cause, t.detail, t.quarantined_at FROM contact c LEFT JOIN address_trouble t "
                           "ON t.contact_id = c.id WHERE %2 AND c.quarantined = 1 "
                           "ORDER BY t.quarantined_at DESC, c.id LIMIT ?"_s.arg(reader->columns(), filter->sql));
        if (const Result<void> done = filter->bindTo(rows).bind(limit).run(); !done)
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

Result<void> ContactRepository::quarantineAgain(const QList<Quarantined> &before)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        AddressTroubles troubles(db);
        for (const Quarantined &one : before)
            if (const Result<void> done = troubles.quarantine(one.contact.id, one.cause, one.detail,
                                                              one.since.value_or(m_database.clock().now()));
                !done)
                return done;
        return {};
    });
}
