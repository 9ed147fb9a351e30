#include "workflow/domainkeys.h"

#include "contacts/emailaddress.h"
#include "workflow/passwordstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DomainKeys)
};

/** Two projects may have keys of the same name: the fingerprint tells them apart. */
QString secretNameOf(const QString &domain, const DomainKey &key)
{
    const QByteArray print = QCryptographicHash::hash(key.publicKey, QCryptographicHash::Sha256).toHex().left(16);
    return u"DKIM %1._domainkey.%2 · %3"_s.arg(key.selector, domain, QString::fromLatin1(print));
}

/** Key stores bear little (Windows: 2,560 octets): the body of the PEM form on one line. */
QString packed(const QByteArray &pem)
{
    QByteArrayList lines = pem.trimmed().split('\n');
    return QString::fromLatin1(lines.mid(1, lines.size() - 2).join());
}

QByteArray unpacked(const QString &secret)
{
    return "-----BEGIN PRIVATE KEY-----\n" + secret.toLatin1() + "\n-----END PRIVATE KEY-----\n";
}

} // namespace

QString DomainKeys::suggestedSelector(DkimKey::Type type) const
{
    const QString month = toUtc(m_database.clock().now()).toString(u"yyyyMM"_s);
    return type == DkimKey::Type::Rsa ? u"envoi"_s + month : u"envoi%1-ed25519"_s.arg(month);
}

Result<DomainKey> DomainKeys::generate(const QString &domain, DkimKey::Type type, const QString &selector, int bits)
{
    const Result<DkimKey> key = DkimKey::generate(type, bits);
    return key ? adopt(domain, selector, *key) : failureOf(key);
}

Result<DomainKey> DomainKeys::importPem(const QString &domain, const QString &selector, const QByteArray &pem)
{
    const Result<DkimKey> key = DkimKey::fromPem(pem);
    return key ? adopt(domain, selector, *key) : failureOf(key);
}

/** First the secret, then the project: a key of the project always has its private half. */
Result<DomainKey> DomainKeys::adopt(const QString &domain, const QString &selector, const DkimKey &key)
{
    const Result<QString> name = checkedDomain(domain);
    if (!name)
        return failureOf(name);
    const Result<QString> valid = checkedSelector(selector);
    if (!valid)
        return failureOf(valid);
    const DomainKey entry{*valid, key.type(), key.bits(), key.publicKey(), m_database.clock().now(), {}};
    if (const Result<void> kept = m_store.saveSecret(secretNameOf(*name, entry), packed(key.pem())); !kept)
        return failureOf(kept);
    if (const Result<void> added = SenderDomainRepository(m_database).addKey(*name, entry); !added) {
        const Result<DomainKey> other = find(*name, *valid);
        if (!other || other->publicKey != entry.publicKey)
            (void)m_store.removeSecret(secretNameOf(*name, entry)); // what remains opens nothing
        return failureOf(added);
    }
    return entry;
}

Result<QByteArray> DomainKeys::exportPem(const QString &domain, const QString &selector)
{
    const Result<QString> name = checkedDomain(domain);
    if (!name)
        return failureOf(name);
    const Result<DomainKey> entry = find(*name, selector);
    if (!entry)
        return failureOf(entry);
    const Result<DkimKey> key = privateKey(*name, *entry);
    return key ? Result<QByteArray>(key->pem()) : failureOf(key);
}

Result<void> DomainKeys::remove(const QString &domain, const QString &selector)
{
    const Result<QString> name = checkedDomain(domain);
    if (!name)
        return failureOf(name);
    const Result<DomainKey> entry = find(*name, selector);
    if (!entry)
        return failureOf(entry);
    if (const Result<void> removed = SenderDomainRepository(m_database).removeKey(*name, entry->selector); !removed)
        return removed;
    return m_store.removeSecret(secretNameOf(*name, *entry));
}

Result<DomainKey> DomainKeys::find(const QString &domain, const QString &selector) const
{
    const Result<SenderDomain> known = SenderDomainRepository(m_database).domain(domain);
    if (!known)
        return failureOf(known);
    const auto found = std::ranges::find(known->keys, selector.trimmed().toLower(), &DomainKey::selector);
    if (found == known->keys.end())
        return notFound(Words::tr("%1 has no key with the selector “%2”.").arg(domain, selector),
                        Words::tr("Look at the list of its keys."));
    return *found;
}

Result<DkimKey> DomainKeys::privateKey(const QString &domain, const DomainKey &key)
{
    const Result<std::optional<QString>> secret = m_store.secret(secretNameOf(domain, key));
    if (!secret)
        return failureOf(secret);
    if (!*secret)
        return refused(
            u"no-private-key"_s,
            Words::tr("The private key “%1” of %2 is not in the key store of this computer.").arg(key.selector, domain),
            Words::tr("Import it from the computer that made it, generate a new one, or stop signing for "
                      "this domain."));
    const Result<DkimKey> opened = DkimKey::fromPem(unpacked(**secret));
    if (opened && opened->publicKey() != key.publicKey)
        return refused(u"no-private-key"_s,
                       Words::tr("The key store holds another key than “%1” of %2.").arg(key.selector, domain),
                       Words::tr("Import the right one, or generate a new one."));
    return opened;
}

Result<std::shared_ptr<const DkimSigner>> DomainKeys::signerFor(const QString &domain)
{
    const Result<SenderDomain> known = SenderDomainRepository(m_database).domain(domain);
    if (!known)
        return failureOf(known);
    QList<DkimIdentity> identities;
    for (const DomainKey &entry : known->signingKeys()) {
        const Result<DkimKey> key = privateKey(domain, entry);
        if (!key)
            return failureOf(key);
        identities.append({entry.selector.toLatin1(), *key});
    }
    if (identities.isEmpty())
        return nullptr;
    return std::make_shared<const DkimSigner>(domain.toLatin1(), identities);
}

Result<std::shared_ptr<const DkimSigner>> DomainKeys::signerOf(const Sender &sender)
{
    const Result<EmailAddress> address = EmailAddress::parse(sender.address);
    if (!address)
        return failureOf(address);
    return signerFor(address->wireDomain());
}
