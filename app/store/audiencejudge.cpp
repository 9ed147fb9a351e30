#include "store/audiencejudge.h"

#include "store/consentsets.h"
#include "store/groupmembers.h"
#include "store/largestdomains.h"
#include "store/namedsets.h"
#include "store/sharedaddresses.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Side = AudiencePart::Side;

namespace {

bool asksForLanguages(const AudienceFacts &facts)
{
    return !facts.oneForAll && !facts.forcedIsMissing;
}

} // namespace

AudienceJudge::AudienceJudge(QSqlDatabase &db, const AudienceQuery &query, const AudienceFacts &facts)
    : m_db(db)
    , m_query(query)
    , m_facts(facts)
    , m_index(db)
{
}

QList<AudiencePart> AudienceJudge::parts(const AudienceQuery &query, const AudienceFacts &facts)
{
    QList<AudiencePart> parts{AudiencePart::of(Side::Standing), AudiencePart::of(Side::Domains)};
    if (asksForLanguages(facts))
        parts.append(AudiencePart::of(Side::Languages));
    if (facts.addressesMayRepeat)
        parts.append(AudiencePart::of(Side::Addresses));
    for (const QList<GroupId> &groups : {query.groups.to, query.groups.except, query.groups.seeds})
        for (GroupId group : groups)
            if (!facts.dynamicGroups.contains(group))
                parts.append(AudiencePart::members(group));
    for (ConsentId consent : facts.consents.required)
        parts.append(AudiencePart::consent(consent));
    return parts;
}

Result<void> AudienceJudge::judge(const std::function<bool()> &isStopped)
{
    const Result<int> chunks = m_index.chunks();
    if (!chunks)
        return failureOf(chunks);
    m_chunks = *chunks;
    m_receivers.assign(size_t(m_chunks), {});
    for (ExclusionReason reason : allExclusionReasons())
        m_count.excluded.insert(reason, 0);
    if (const Result<void> done = readDynamicGroups(); !done)
        return done;
    if (const Result<void> done = readCapped(); !done)
        return done;
    for (int chunk = 0; chunk < m_chunks && !isStopped(); ++chunk)
        if (const Result<void> done = judgeChunk(chunk); !done)
            return done;
    m_count.receive = m_count.addresses = m_count.targeted - m_count.totalExcluded();
    if (m_facts.addressesMayRepeat)
        if (const Result<void> done = shareAddresses(); !done)
            return done;
    for (int chunk = 0; chunk < m_chunks && !m_query.groups.seeds.isEmpty() && !isStopped(); ++chunk)
        if (const Result<void> done = countSeeds(chunk); !done)
            return done;
    return {};
}

Result<QByteArray> AudienceJudge::side(Side side, int chunk)
{
    return m_index.part(AudiencePart::of(side), chunk);
}

Result<ContactBits> AudienceJudge::members(const QList<GroupId> &groups, int chunk)
{
    ContactBits all;
    for (GroupId group : groups) {
        if (const auto dynamic = m_dynamic.find(group); dynamic != m_dynamic.end()) {
            if (const auto contacts = dynamic->second.find(chunk); contacts != dynamic->second.end())
                all |= contacts->second;
            continue;
        }
        const Result<QByteArray> members = m_index.part(AudiencePart::members(group), chunk);
        if (!members)
            return failureOf(members);
        all.addStored(*members);
    }
    return all;
}

/** By her address or by its domain. */
Result<ContactBits> AudienceJudge::inKillFile(const ContactStanding &standing, int chunk)
{
    ContactBits killed = standing.killed;
    if (m_facts.killedDomains.isEmpty())
        return killed;
    const Result<QByteArray> domains = side(Side::Domains, chunk);
    if (!domains)
        return failureOf(domains);
    NamedSets::forEach(*domains, [&](QByteArrayView name, QByteArrayView set) {
        if (m_facts.killedDomains.contains(QString::fromUtf8(name)))
            killed.addStored(set);
    });
    return killed;
}

Result<AudienceJudge::Versions> AudienceJudge::versions(int chunk)
{
    Versions versions{std::vector<ContactBits>(size_t(m_facts.versions.size())), {}, {}};
    const auto add = [&](const AudienceFacts::Choice &choice, const ContactBits &contacts) {
        versions.contacts[size_t(choice.version)] |= contacts;
        versions.all |= contacts;
        if (choice.own)
            versions.own |= contacts;
    };
    if (m_facts.oneForAll) {
        const Result<QByteArray> standing = side(Side::Standing, chunk);
        if (!standing)
            return failureOf(standing);
        add({0, true}, ContactStanding::fromStored(*standing).present);
    } else if (asksForLanguages(m_facts)) {
        const Result<QByteArray> languages = side(Side::Languages, chunk);
        if (!languages)
            return failureOf(languages);
        NamedSets::forEach(*languages, [&](QByteArrayView name, QByteArrayView set) {
            if (const auto choice = m_facts.choiceFor(QString::fromUtf8(name)))
                add(*choice, ContactBits::fromStored(set));
        });
    }
    return versions;
}

Result<AudienceJudge::Chunks> AudienceJudge::chunksOf(Statement &ids)
{
    if (const Result<void> done = ids.run(); !done)
        return failureOf(done);
    Chunks chunks;
    while (ids.next()) {
        const qint64 id = ids.number(0);
        chunks[int(id / ContactBits::size)].add(int(id % ContactBits::size));
    }
    return chunks;
}

Result<void> AudienceJudge::readDynamicGroups()
{
    for (const QList<GroupId> &groups : {m_query.groups.to, m_query.groups.except, m_query.groups.seeds})
        for (GroupId group : groups) {
            if (!m_facts.dynamicGroups.contains(group) || m_dynamic.contains(group))
                continue;
            const Result<SqlText> members = membersOf(m_db, {group}, m_facts.now);
            if (!members)
                return failureOf(members);
            Statement ids(m_db, members->sql);
            members->bindTo(ids);
            Result<Chunks> chunks = chunksOf(ids);
            if (!chunks)
                return failureOf(chunks);
            m_dynamic[group] = std::move(*chunks);
        }
    return {};
}

/** Rule 8: who got as many messages as the project allows, counted from what left in these days. */
Result<void> AudienceJudge::readCapped()
{
    if (!m_facts.cap)
        return {};
    Statement ids(m_db, u"SELECT contact_id FROM recipient WHERE handed_at > ? AND seed = 0 AND state = 'ACCEPTED' "
                        "GROUP BY contact_id HAVING COUNT(*) >= ?"_s);
    ids.bind(m_facts.now - std::chrono::days(m_facts.cap->days)).bind(m_facts.cap->messages);
    Result<Chunks> capped = chunksOf(ids);
    if (!capped)
        return failureOf(capped);
    m_capped = std::move(*capped);
    return {};
}

/** The order of §3.3; exclusionFor() is the same for one contact. */
Result<void> AudienceJudge::judgeChunk(int chunk)
{
    const Result<QByteArray> stored = side(Side::Standing, chunk);
    if (!stored)
        return failureOf(stored);
    const ContactStanding standing = ContactStanding::fromStored(*stored);
    ContactBits left = standing.present;
    if (!m_query.groups.all) {
        const Result<ContactBits> targets = members(m_query.groups.to, chunk);
        if (!targets)
            return failureOf(targets);
        left &= *targets;
    }
    m_count.targeted += left.count();
    exclude(ExclusionReason::NoAddress, chunk, standing.withoutAddress, left);
    exclude(ExclusionReason::Invalid, chunk, standing.invalid, left);
    if (!m_facts.consents.sendsToKillFile) {
        const Result<ContactBits> killed = inKillFile(standing, chunk);
        if (!killed)
            return failureOf(killed);
        exclude(ExclusionReason::KillFile, chunk, *killed, left);
    }
    exclude(ExclusionReason::Inactive, chunk, standing.inactive, left);
    exclude(ExclusionReason::Quarantine, chunk, standing.quarantined, left);
    if (const Result<void> done = excludeByConsent(chunk, left); !done)
        return done;
    const Result<ContactBits> except = members(m_query.groups.except, chunk);
    if (!except)
        return failureOf(except);
    exclude(ExclusionReason::ExcludedGroup, chunk, *except, left);
    if (const auto capped = m_capped.find(chunk); capped != m_capped.end())
        exclude(ExclusionReason::Capped, chunk, capped->second, left);
    if (!m_facts.oneForAll) {
        const Result<Versions> versions = this->versions(chunk);
        if (!versions)
            return failureOf(versions);
        ContactBits without = left;
        without -= versions->all;
        exclude(ExclusionReason::NoVersion, chunk, without, left);
    }
    m_receivers[size_t(chunk)] = left;
    return {};
}

/** Rule 6: one valid consent is enough. */
Result<void> AudienceJudge::excludeByConsent(int chunk, ContactBits &left)
{
    if (m_facts.consents.required.isEmpty())
        return {};
    ContactBits valid;
    ContactBits withdrawn;
    for (ConsentId consent : m_facts.consents.required) {
        const Result<QByteArray> stored = m_index.part(AudiencePart::consent(consent), chunk);
        if (!stored)
            return failureOf(stored);
        ConsentSets::add(*stored, m_facts.now, valid, withdrawn);
    }
    ContactBits without = left;
    without -= valid;
    ContactBits never = without;
    never -= withdrawn;
    exclude(ExclusionReason::NoConsent, chunk, never, left);
    exclude(ExclusionReason::Unsubscribed, chunk, without, left);
    return {};
}

void AudienceJudge::exclude(ExclusionReason reason, int chunk, const ContactBits &who, ContactBits &left)
{
    ContactBits excluded = left;
    excluded &= who;
    const int contacts = excluded.count();
    if (contacts == 0)
        return;
    m_count.excluded[reason] += contacts;
    m_excluded[{reason, chunk}] = excluded;
    left -= excluded;
}

/** Rule 10, or the number of addresses when each contact gets a message. */
Result<void> AudienceJudge::shareAddresses()
{
    SharedAddresses shared(m_count.receive);
    for (int chunk = 0; chunk < m_chunks; ++chunk) {
        const Result<QByteArray> prints = side(Side::Addresses, chunk);
        if (!prints)
            return failureOf(prints);
        shared.count(*prints, m_receivers[size_t(chunk)]);
    }
    for (int chunk = 0; chunk < m_chunks && shared.hasSuspects(); ++chunk) {
        const Result<QByteArray> prints = side(Side::Addresses, chunk);
        const Result<Versions> versions = this->versions(chunk);
        if (!prints || !versions)
            return prints ? failureOf(versions) : failureOf(prints);
        shared.collect(chunk, *prints, m_receivers[size_t(chunk)], versions->own);
    }
    const std::vector<qint64> losers = shared.losers();
    m_count.addresses -= qint64(losers.size());
    if (m_query.sameAddress == SameAddress::OneMessagePerContact)
        return {};
    std::map<int, ContactBits> byChunk;
    for (qint64 id : losers)
        byChunk[int(id / ContactBits::size)].add(int(id % ContactBits::size));
    for (const auto &[chunk, contacts] : byChunk)
        exclude(ExclusionReason::DuplicateAddress, chunk, contacts, m_receivers[size_t(chunk)]);
    m_count.receive -= qint64(losers.size());
    return {};
}

/** §5.4: seeds skip rules 4 to 8, and who is a recipient is not counted twice. */
Result<void> AudienceJudge::countSeeds(int chunk)
{
    const Result<ContactBits> members = this->members(m_query.groups.seeds, chunk);
    const Result<QByteArray> stored = side(Side::Standing, chunk);
    if (!members || !stored)
        return members ? failureOf(stored) : failureOf(members);
    const ContactStanding standing = ContactStanding::fromStored(*stored);
    const Result<ContactBits> killed = inKillFile(standing, chunk);
    const Result<Versions> versions = this->versions(chunk);
    if (!killed || !versions)
        return killed ? failureOf(versions) : failureOf(killed);
    ContactBits seeds = *members;
    seeds &= standing.present;
    refuse(ExclusionReason::NoAddress, standing.withoutAddress, seeds);
    refuse(ExclusionReason::Invalid, standing.invalid, seeds);
    refuse(ExclusionReason::KillFile, *killed, seeds);
    ContactBits without = seeds;
    without -= versions->all;
    refuse(ExclusionReason::NoVersion, without, seeds);
    seeds -= m_receivers[size_t(chunk)];
    m_count.seeds += seeds.count();
    return {};
}

void AudienceJudge::refuse(ExclusionReason reason, const ContactBits &who, ContactBits &seeds)
{
    ContactBits refused = seeds;
    refused &= who;
    if (const int contacts = refused.count(); contacts > 0)
        m_count.refusedSeeds[reason] += contacts;
    seeds -= refused;
}

Result<void> AudienceJudge::addShares()
{
    std::vector<qint64> byVersion(size_t(m_facts.versions.size()));
    LargestDomains domains;
    for (int chunk = 0; chunk < m_chunks; ++chunk) {
        const ContactBits &receivers = m_receivers[size_t(chunk)];
        const Result<Versions> versions = this->versions(chunk);
        const Result<QByteArray> names = side(Side::Domains, chunk);
        if (!versions || !names)
            return versions ? failureOf(names) : failureOf(versions);
        for (size_t version = 0; version < byVersion.size(); ++version) {
            ContactBits contacts = versions->contacts[version];
            contacts &= receivers;
            byVersion[version] += contacts.count();
        }
        domains.add(*names, receivers);
    }
    for (size_t version = 0; version < byVersion.size(); ++version)
        if (byVersion[version] > 0)
            m_count.byLanguage.append({m_facts.versions.at(qsizetype(version)), byVersion[version]});
    std::ranges::stable_sort(m_count.byLanguage, std::ranges::greater(), &RecipientCount::Share::contacts);
    m_count.byDomain = domains.shares();
    return {};
}

QList<ContactId> AudienceJudge::contacts(std::optional<ExclusionReason> reason, qint64 offset, int limit) const
{
    QList<ContactId> contacts;
    for (int chunk = 0; chunk < m_chunks && contacts.size() < limit; ++chunk) {
        const auto found = reason ? m_excluded.find({*reason, chunk}) : m_excluded.end();
        if (reason && found == m_excluded.end())
            continue;
        (reason ? found->second : m_receivers[size_t(chunk)]).forEach([&](int position) {
            if (offset-- <= 0 && contacts.size() < limit)
                contacts.append(ContactId{AudienceIndex::firstId(chunk) + position});
        });
    }
    return contacts;
}
