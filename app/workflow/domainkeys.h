#pragma once

#include "messages/message.h"
#include "smtp/dkimsigner.h"
#include "store/senderdomainrepository.h"

#include <memory>

class PasswordStore;

/**
 * The signing keys of sender domains (RFC 6376): made, imported, exported and removed by a person's order. The project
 * knows the public halves; the private ones are in the key store only.
 */
class DomainKeys
{
public:
    DomainKeys(Database &database, PasswordStore &store)
        : m_database(database)
        , m_store(store)
    {
    }

    /** `envoi202612`, with `-ed25519` for the second kind: of the month, so that the next one has another name. */
    QString suggestedSelector(DkimKey::Type type) const;

    /** Keys already there go on signing until the record of this one is seen. */
    Result<DomainKey> generate(const QString &domain, DkimKey::Type type, const QString &selector, int bits = 2048);
    Result<DomainKey> importPem(const QString &domain, const QString &selector, const QByteArray &pem);
    Result<QByteArray> exportPem(const QString &domain, const QString &selector);
    Result<void> remove(const QString &domain, const QString &selector);

    /** Signs messages of this domain; null when they are not to be signed. Fails when they are and a key cannot be
     * read: such a message must not leave unsigned. */
    Result<std::shared_ptr<const DkimSigner>> signerFor(const QString &domain);
    /** The same for the domain of a sender's address. */
    Result<std::shared_ptr<const DkimSigner>> signerOf(const Sender &sender);

private:
    Result<DomainKey> adopt(const QString &domain, const QString &selector, const DkimKey &key);
    Result<DomainKey> find(const QString &domain, const QString &selector) const;
    Result<DkimKey> privateKey(const QString &domain, const DomainKey &key);

    Database &m_database;
    PasswordStore &m_store;
};
