#include "store/servicekeyrepository.h"

#include "base/folding.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceKeyRepository)
};

QString keyColumns()
{
    return u"id, name, rights, addresses, active, expires_at, created_at"_s;
}

ServiceKey keyFrom(const Statement &row)
{
    ServiceKey key;
    key.id = row.id<ServiceKeyId>(0);
    key.name = row.text(1);
    for (const QString &word : row.text(2).split(u',', Qt::SkipEmptyParts))
        if (const auto right = serviceOperationsFrom({word})) // one of a later version gives no right here
            key.rights += *right;
    const Result<QList<AddressRange>> addresses = addressRangesFrom(row.text(3));
    key.addresses = addresses.value_or(QList<AddressRange>());
    key.active = row.flag(4) && addresses; // never open to more than was meant
    key.expiry = row.optionalInstant(5);
    key.created = row.instant(6);
    return key;
}

QString rightsText(const QList<ServiceOperation> &rights)
{
    QStringList words;
    for (ServiceOperation operation : rights)
        words.append(wordFor(operation));
    return words.join(u',');
}

} // namespace

Result<QList<ServiceKey>> ServiceKeyRepository::list() const
{
    return m_database.read([](QSqlDatabase &db) -> Result<QList<ServiceKey>> {
        Statement rows(db, u"SELECT %1 FROM service_key WHERE project_id = ? ORDER BY active DESC, folded, id"_s.arg(
                               keyColumns()));
        if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
            return failureOf(done);
        QList<ServiceKey> keys;
        while (rows.next())
            keys.append(keyFrom(rows));
        return keys;
    });
}

Result<ServiceKey> ServiceKeyRepository::find(const QString &nameOrId) const
{
    const Result<QList<ServiceKey>> keys = list();
    if (!keys)
        return failureOf(keys);
    const QString name = folded(nameOrId);
    const auto named = std::ranges::find_if(*keys, [&](const ServiceKey &key) { return folded(key.name) == name; });
    if (named != keys->end())
        return *named;
    const auto numbered =
        std::ranges::find_if(*keys, [&](const ServiceKey &key) { return QString::number(key.id.value) == nameOrId; });
    if (numbered != keys->end())
        return *numbered;
    return notFound(Words::tr("There is no key “%1”.").arg(nameOrId), Words::tr("Look at the list of keys."));
}

Result<ServiceKeyId> ServiceKeyRepository::add(const ServiceKey &key, const QByteArray &secretHash)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<ServiceKeyId> {
        Statement row(db, u"INSERT INTO service_key (project_id, name, folded, secret_hash, rights, addresses, "
                          "expires_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        row.bind(Database::projectId).bind(key.name).bind(folded(key.name)).bind(secretHash);
        row.bind(rightsText(key.rights)).bind(toText(key.addresses));
        if (const Result<void> done = row.bind(key.expiry).bind(m_database.clock().now()).run(); !done) {
            if (done.error().code == "constraint"_L1)
                return refused(u"exists"_s, Words::tr("There is already a key “%1”.").arg(key.name),
                               Words::tr("Choose another name, or revoke that key first."));
            return failureOf(done);
        }
        return ServiceKeyId{row.insertedId()};
    });
}

Result<void> ServiceKeyRepository::revoke(ServiceKeyId id)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        Statement change(db, u"UPDATE service_key SET active = 0 WHERE id = ? AND active = 1"_s);
        if (const Result<void> done = change.bind(id).run(); !done)
            return done;
        if (change.rowsChanged() == 0)
            return refused(u"revoked"_s, Words::tr("This key was revoked already."),
                           Words::tr("Look at the list of keys."));
        return {};
    });
}

Result<std::optional<ServiceKeyRepository::Kept>> ServiceKeyRepository::kept(ServiceKeyId id) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<std::optional<Kept>> {
        Statement row(db, u"SELECT %1, secret_hash FROM service_key WHERE id = ?"_s.arg(keyColumns()));
        if (const Result<void> done = row.bind(id).run(); !done)
            return failureOf(done);
        if (!row.next())
            return std::optional<Kept>();
        return std::optional(Kept{keyFrom(row), row.value(7).toByteArray()});
    });
}
