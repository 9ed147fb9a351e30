#include "presentation/exclusions.h"

#include "store/communicationtyperepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::days soon(30);

/** Counts and first lines of one status. */
Result<void> readStatus(const ContactRepository &contacts, ContactStatus status, const QString &search, qint64 &count,
                        QList<Contact> &list)
{
    ContactQuery query;
    query.status = status;
    query.search = search;
    const Result<qint64> all = contacts.count(query);
    const Result<QList<Contact>> page = contacts.page(query, 0, Exclusions::shownAtMost);
    if (!all)
        return failureOf(all);
    if (!page)
        return failureOf(page);
    count += *all;
    list += *page;
    return {};
}

Result<void> readKillFile(Database &database, const QString &search, Exclusions &exclusions)
{
    const KillFileRepository killFile(database);
    const QString filter =
        search.isEmpty() || search.contains(u'*') || search.contains(u'%') ? search : u'*' + search + u'*';
    const Result<qint64> count = killFile.count(filter);
    const auto entries = killFile.list(filter, Exclusions::shownAtMost);
    if (!count)
        return failureOf(count);
    if (!entries)
        return failureOf(entries);
    exclusions.killFileCount = *count;
    exclusions.killFile = *entries;
    return {};
}

Result<void> readExpiring(Database &database, Exclusions &exclusions)
{
    const ConsentRepository consents(database);
    const ContactRepository contacts(database);
    const Instant now = database.clock().now();
    const auto expiring = consents.expiring(now, now + soon);
    const auto months = consents.expiringPerMonth(now);
    const Result<bool> centre = database.read(hasConsentCentre);
    if (!expiring)
        return failureOf(expiring);
    if (!months)
        return failureOf(months);
    if (!centre)
        return failureOf(centre);
    exclusions.consentCentre = *centre;
    exclusions.expiringCount = expiring->size();
    exclusions.months = *months;
    for (const ConsentRepository::Expiring &one : expiring->mid(0, Exclusions::shownAtMost)) {
        const Result<Contact> contact = contacts.byId(one.contact);
        if (!contact)
            return failureOf(contact);
        exclusions.expiring.append({*contact, one.consent.name, one.expiry});
    }
    return {};
}

} // namespace

Result<Exclusions> readExclusions(Database &database, const QString &search)
{
    Exclusions exclusions;
    const ContactRepository contacts(database);
    for (const Result<void> &done :
         {readKillFile(database, search.trimmed(), exclusions),
          readStatus(contacts, ContactStatus::Inactive, search, exclusions.inactiveCount, exclusions.inactive),
          readStatus(contacts, ContactStatus::Invalid, search, exclusions.invalidCount, exclusions.invalid),
          readStatus(contacts, ContactStatus::NoAddress, search, exclusions.invalidCount, exclusions.invalid),
          readExpiring(database, exclusions)})
        if (!done)
            return failureOf(done);
    const auto quarantine = contacts.quarantined(search);
    if (!quarantine)
        return failureOf(quarantine);
    exclusions.quarantineCount = quarantine->size();
    exclusions.quarantine = quarantine->mid(0, Exclusions::shownAtMost);
    return exclusions;
}
