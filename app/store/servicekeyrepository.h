#pragma once

#include "services/servicekey.h"
#include "store/database.h"

/** The keys of the web service (specification §17.1). A revoked key stays, so that the log can name it. */
class ServiceKeyRepository
{
public:
    explicit ServiceKeyRepository(Database &database)
        : m_database(database)
    {
    }

    Result<QList<ServiceKey>> list() const; ///< those in use by name, then the revoked
    Result<ServiceKey> find(const QString &nameOrId) const;
    /** `secretHash`: SHA-256. Refused when a key in use has this name. */
    Result<ServiceKeyId> add(const ServiceKey &key, const QByteArray &secretHash);
    Result<void> revoke(ServiceKeyId id);

    struct Kept
    {
        ServiceKey key;
        QByteArray secretHash;
    };
    Result<std::optional<Kept>> kept(ServiceKeyId id) const;

private:
    Database &m_database;
};
