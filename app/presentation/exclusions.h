#pragma once

#include "store/consentrepository.h"
#include "store/contactrepository.h"
#include "store/killfilerepository.h"

/** Who is not written to, and who soon may not be any more: the lists of the page of excluded addresses (§3.1, §3.4).
 */
struct Exclusions
{
    static constexpr int shownAtMost = 200; ///< the others are found by searching

    struct Expiring
    {
        Contact contact;
        QString consent;
        Instant expiry{};
        bool operator==(const Expiring &) const = default;
    };

    qint64 killFileCount = 0;
    QList<KillFileRepository::Entry> killFile;
    qint64 quarantineCount = 0;
    QList<ContactRepository::Quarantined> quarantine;
    qint64 inactiveCount = 0;
    QList<Contact> inactive;
    qint64 invalidCount = 0; ///< without address too
    QList<Contact> invalid;
    bool consentCentre = false;
    qint64 expiringCount = 0; ///< within thirty days
    QList<Expiring> expiring;
    QList<ConsentRepository::Month> months;

    bool operator==(const Exclusions &) const = default;
};

/** `search`: in the kill file with `*` or `%`, in all fields of the contacts. */
Result<Exclusions> readExclusions(Database &database, const QString &search);
