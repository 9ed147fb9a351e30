#pragma once

#include "services/servicekey.h"
#include "store/database.h"

/** Makes, revokes and checks the keys of the web service (specification §17.1, §17.2). */
class ServiceKeys
{
public:
    explicit ServiceKeys(Database &database)
        : m_database(database)
    {
    }

    /** What a person says of a new key, as text; what is left empty is not limited. */
    struct Wish
    {
        QString name;
        QStringList rights; ///< names of operations; empty: all
        QString expires;   ///< `2027-01-31` (the end of that day, in the project's zone), an instant, or `90d` from now
        QString addresses; ///< ranges in CIDR form
    };
    struct Made
    {
        ServiceKey key;
        QString secret; ///< 256 random bits; nobody can tell it again
    };
    Result<Made> add(const Wish &wish);
    Result<ServiceKey> revoke(const QString &nameOrId);

    /**
     * Who calls from `address` with this user and password. Whatever is wrong, the failure says the same to the caller;
     * its code says what it was, for the log: `unknown-key`, `wrong-secret`, `revoked`, `expired`, `address`.
     */
    Result<ServiceKey> authenticate(const QString &user, const QString &secret, const QString &address) const;
    static Failure notAccepted(const QString &code);

private:
    Result<std::optional<Instant>> expiryFrom(const QString &text) const;

    Database &m_database;
};
