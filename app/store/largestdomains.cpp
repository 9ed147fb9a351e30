#include "store/largestdomains.h"

#include "store/namedsets.h"

#include <algorithm>

namespace {

constexpr qsizetype shown = 10;

size_t hashOf(QByteArrayView name)
{
    quint32 hash = 0x811c9dc5U; // FNV-1a
    for (const char byte : name)
        hash = (hash ^ uchar(byte)) * 0x01000193U;
    return (hash ^ (hash >> 16)) & 0xffffU;
}

} // namespace

void LargestDomains::add(const QByteArray &domains, const ContactBits &receivers)
{
    Chunk chunk{domains, {}};
    NamedSets::forEach(domains, [&](QByteArrayView name, QByteArrayView set) {
        const int contacts = receivers.countOfStored(set);
        chunk.counts.push_back(contacts);
        if (contacts > 0)
            m_byHash[hashOf(name)] += contacts;
    });
    m_chunks.push_back(std::move(chunk));
}

QList<RecipientCount::Share> LargestDomains::shares() const
{
    // The largest hashes give ten names, most of the time the right ones: whoever has as many as the last of them can
    // only be among the hashes that have as many.
    std::vector<qint64> totals = m_byHash;
    std::ranges::nth_element(totals, totals.begin() + shown - 1, std::ranges::greater());
    const qint64 tenth = std::max<qint64>(totals[shown - 1], 1);
    const QList<RecipientCount::Share> first = sharesAtLeast(tenth);
    const qint64 enough = first.size() < shown ? 1 : first.last().contacts;
    return enough < tenth ? sharesAtLeast(enough) : first;
}

/** Of the hashes with at least so many contacts. */
QList<RecipientCount::Share> LargestDomains::sharesAtLeast(qint64 contacts) const
{
    QHash<QByteArray, qint64> names;
    for (const Chunk &chunk : m_chunks) {
        auto count = chunk.counts.begin();
        NamedSets::forEach(chunk.domains, [&](QByteArrayView name, QByteArrayView) {
            const int here = *count++;
            if (here > 0 && m_byHash[hashOf(name)] >= contacts)
                names[name.toByteArray()] += here;
        });
    }
    std::vector<std::pair<QByteArray, qint64>> ordered(names.keyValueBegin(), names.keyValueEnd());
    const auto isLarger = [](const auto &one, const auto &other) {
        return one.second != other.second ? one.second > other.second : one.first < other.first;
    };
    const auto end = ordered.begin() + std::min<qsizetype>(shown, qsizetype(ordered.size()));
    std::partial_sort(ordered.begin(), end, ordered.end(), isLarger);
    QList<RecipientCount::Share> shares;
    for (auto share = ordered.begin(); share != end; ++share)
        shares.append({QString::fromUtf8(share->first), share->second});
    return shares;
}
