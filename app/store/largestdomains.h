#pragma once

#include "sendings/recipientcount.h"

#include <QByteArray>

#include <vector>

class ContactBits;

/**
 * The ten domains with the most recipients, exactly, without a table of all names: a list of companies has a domain for
 * every few contacts. Names are first counted by hash; only those that may be among the ten are then told apart.
 */
class LargestDomains
{
public:
    /** For each chunk: NamedSets by domain, and who receives. */
    void add(const QByteArray &domains, const ContactBits &receivers);
    /** Largest first; of two as large the one first in the alphabet. */
    QList<RecipientCount::Share> shares() const;

private:
    struct Chunk
    {
        QByteArray domains;
        std::vector<int> counts; ///< in the order of the sets
    };
    QList<RecipientCount::Share> sharesAtLeast(qint64 contacts) const;

    std::vector<Chunk> m_chunks;
    std::vector<qint64> m_byHash = std::vector<qint64>(1 << 16);
};
