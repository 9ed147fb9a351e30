#pragma once

#include "consents/trackingconsent.h"
#include "store/database.h"

/** The consents of the project, who gave them and the proof (specification §15.2). */
class ConsentRepository
{
public:
    explicit ConsentRepository(Database &database)
        : m_database(database)
    {
    }

    /** Those that authorise messages, in the order they were made: not trackingConsent. */
    Result<QList<Consent>> list() const;
    /** By name or number; `tracking` is trackingConsent, whether or not anybody answered yet. */
    Result<Consent> find(const QString &name) const;
    Result<Consent> add(const QString &name);
    Result<void> rename(ConsentId id, const QString &name);
    /** Refused while a type requires it or a person's history speaks of it: proofs are kept. trackingConsent is neither
     * renamed nor removed. */
    Result<void> remove(ConsentId id);

    Result<QList<ConsentState>> statesOf(ContactId contact) const;
    /** Latest first. */
    Result<QList<ConsentRecord>> historyOf(ContactId contact) const;
    /** Adds lines to the history, all or none; the recording instant is the clock's. Returns what then holds. */
    Result<QList<ConsentState>> record(QList<ConsentRecord> records);

    struct Expiring
    {
        ContactId contact;
        Consent consent;
        Instant expiry{};
        bool operator==(const Expiring &) const = default;
    };
    /** Implied consents that end between two instants, the next to end first. */
    Result<QList<Expiring>> expiring(Instant from, Instant until, int limit = 1'000'000) const;
    struct Month
    {
        QString month; ///< `2026-12`, in the project's zone
        Consent consent;
        qint64 contacts = 0;
        bool operator==(const Month &) const = default;
    };
    /** How many end in each month to come. */
    Result<QList<Month>> expiringPerMonth(Instant from) const;

private:
    Database &m_database;
};
