#include "store/senderdomainrepository.h"

#include "contacts/emailaddress.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SenderDomainRepository)
};

Result<QList<DomainKey>> readKeys(QSqlDatabase &db, qint64 domain)
{
    Statement rows(db, u"SELECT selector, type, bits, public_key, created_at, record FROM dkim_key WHERE domain_id = ? "
                       "ORDER BY created_at, id"_s);
    if (const Result<void> done = rows.bind(domain).run(); !done)
        return failureOf(done);
    QList<DomainKey> keys;
    while (rows.next()) {
        const Result<DkimKey::Type> type = dkimKeyTypeFrom(rows.text(1));
        if (!type)
            return failureOf(type);
        keys.append({rows.text(0), *type, int(rows.number(2)), rows.value(3).toByteArray(), rows.instant(4),
                     keyStateFrom(rows.text(5))});
    }
    return keys;
}

/** What was seen of keys that are gone is of no use, and which of them sign is said by the setting of today. */
void bringUpToDate(SenderDomain &domain)
{
    const QList<DomainKey> signing = domain.signingKeys();
    const auto has = [](const QList<DomainKey> &keys, const QString &selector) {
        return std::ranges::find(keys, selector, &DomainKey::selector) != keys.end();
    };
    domain.report->keys.removeIf([&](const auto &key) { return !has(domain.keys, key.selector); });
    for (SenderDomainReport::Key &key : domain.report->keys)
        key.signs = has(signing, key.selector);
}

/** All that have a row, in a map by name. */
Result<QMap<QString, SenderDomain>> readDomains(QSqlDatabase &db)
{
    Statement rows(db, u"SELECT id, domain, signing, checked_at, report FROM sender_domain WHERE project_id = ?"_s);
    if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
        return failureOf(done);
    QMap<QString, SenderDomain> domains;
    while (rows.next()) {
        const Result<SenderDomain::Signing> signing = signingFrom(rows.text(2));
        if (!signing)
            return failureOf(signing);
        const Result<QList<DomainKey>> keys = readKeys(db, rows.number(0));
        if (!keys)
            return failureOf(keys);
        SenderDomain domain{rows.text(1), *signing, *keys, rows.optionalInstant(3), {}};
        if (!rows.isNull(4)) {
            domain.report = senderDomainReportFrom(QJsonDocument::fromJson(rows.text(4).toUtf8()).object());
            bringUpToDate(domain);
        }
        domains.insert(domain.domain, domain);
    }
    return domains;
}

Result<void> addDomainsOfSenders(QSqlDatabase &db, QMap<QString, SenderDomain> &domains)
{
    Statement rows(db, u"SELECT address FROM sender WHERE project_id = ?"_s);
    if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
        return done;
    while (rows.next()) {
        const Result<EmailAddress> address = EmailAddress::parse(rows.text(0));
        if (address && !domains.contains(address->wireDomain()))
            domains[address->wireDomain()].domain = address->wireDomain();
    }
    return {};
}

/** The row of the domain, made when there is none. */
Result<qint64> rowOf(QSqlDatabase &db, const QString &domain)
{
    Statement insert(db, u"INSERT INTO sender_domain (project_id, domain) VALUES (?, ?) ON CONFLICT DO NOTHING"_s);
    if (const Result<void> done = insert.bind(Database::projectId).bind(domain).run(); !done)
        return failureOf(done);
    Statement row(db, u"SELECT id FROM sender_domain WHERE project_id = ? AND domain = ?"_s);
    if (const Result<void> done = row.bind(Database::projectId).bind(domain).run(); !done)
        return failureOf(done);
    return row.next() ? row.number(0) : 0;
}

Result<void> saveKeyStates(QSqlDatabase &db, qint64 domain, const QList<SenderDomainReport::Key> &keys)
{
    for (const SenderDomainReport::Key &key : keys) {
        if (key.state == SenderDomainReport::Key::State::Unknown)
            continue;
        Statement update(db, u"UPDATE dkim_key SET record = ? WHERE domain_id = ? AND selector = ?"_s);
        if (const Result<void> done = update.bind(wordFor(key.state)).bind(domain).bind(key.selector).run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<SenderDomain>> SenderDomainRepository::domains() const
{
    return m_database.read([](QSqlDatabase &db) -> Result<QList<SenderDomain>> {
        Result<QMap<QString, SenderDomain>> domains = readDomains(db);
        if (!domains)
            return failureOf(domains);
        if (const Result<void> done = addDomainsOfSenders(db, *domains); !done)
            return failureOf(done);
        return domains->values();
    });
}

Result<SenderDomain> SenderDomainRepository::domain(const QString &domain) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<SenderDomain> {
        const Result<QMap<QString, SenderDomain>> domains = readDomains(db);
        if (!domains)
            return failureOf(domains);
        return domains->value(domain, SenderDomain{domain, {}, {}, {}, {}});
    });
}

Result<void> SenderDomainRepository::setSigning(const QString &domain, SenderDomain::Signing signing)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        const Result<qint64> id = rowOf(db, domain);
        if (!id)
            return failureOf(id);
        return Statement(db, u"UPDATE sender_domain SET signing = ? WHERE id = ?"_s)
            .bind(wordFor(signing))
            .bind(*id)
            .run();
    });
}

Result<void> SenderDomainRepository::addKey(const QString &domain, const DomainKey &key)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        const Result<qint64> id = rowOf(db, domain);
        if (!id)
            return failureOf(id);
        Statement insert(db, u"INSERT INTO dkim_key (domain_id, selector, type, bits, public_key, created_at) "
                             "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s);
        insert.bind(*id).bind(key.selector).bind(QString::fromLatin1(wordFor(key.type))).bind(key.bits);
        if (const Result<void> done = insert.bind(key.publicKey).bind(key.createdAt).run(); !done)
            return done;
        if (insert.rowsChanged() == 0)
            return refused(
                u"exists"_s, Words::tr("%1 already has a key with the selector “%2”.").arg(domain, key.selector),
                Words::tr("Choose another selector: the old key goes on signing until the new one is published."));
        return {};
    });
}

Result<void> SenderDomainRepository::removeKey(const QString &domain, const QString &selector)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        Statement remove(db, u"DELETE FROM dkim_key WHERE selector = ? AND domain_id IN "
                             "(SELECT id FROM sender_domain WHERE project_id = ? AND domain = ?)"_s);
        if (const Result<void> done = remove.bind(selector).bind(Database::projectId).bind(domain).run(); !done)
            return done;
        if (remove.rowsChanged() == 0)
            return notFound(Words::tr("%1 has no key with the selector “%2”.").arg(domain, selector),
                            Words::tr("Look at the list of its keys."));
        return {};
    });
}

Result<void> SenderDomainRepository::saveReport(const SenderDomainReport &report, Instant at)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        const Result<qint64> id = rowOf(db, report.domain);
        if (!id)
            return failureOf(id);
        Statement update(db, u"UPDATE sender_domain SET checked_at = ?, report = ? WHERE id = ?"_s);
        update.bind(at).bind(QString::fromUtf8(QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact)));
        if (const Result<void> done = update.bind(*id).run(); !done)
            return done;
        return saveKeyStates(db, *id, report.keys);
    });
}
