#pragma once

#include "base/instant.h"
#include "services/addressrange.h"
#include "services/servicekeyid.h"
#include "services/serviceoperation.h"

/**
 * What another program proves itself with when it calls the project's web service (specification §17.1): a number and
 * a secret, given as user and password of HTTP Basic (RFC 7617). The secret is shown once; only its hash is kept.
 */
struct ServiceKey
{
    ServiceKeyId id;
    QString name; ///< of the program or of whom it belongs to: "CRM"
    QList<ServiceOperation> rights;
    QList<AddressRange> addresses; ///< where calls may come from; empty: anywhere the service listens
    std::optional<Instant> expiry;
    bool active = true; ///< false: revoked
    Instant created{};

    bool mayCall(ServiceOperation operation) const { return rights.contains(operation); }
    bool isValidAt(Instant now) const { return active && (!expiry || now < *expiry); }
    bool admits(const QString &address) const;
    bool operator==(const ServiceKey &) const = default;
};
