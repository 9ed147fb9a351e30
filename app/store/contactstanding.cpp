#include "store/contactstanding.h"

#include "store/storedparts.h"

void ContactStanding::Builder::add(quint16 position, int flags)
{
    m_sets[0].push_back(position);
    for (size_t set = 1; set < m_sets.size(); ++set)
        if ((flags >> (set - 1) & 1) != 0)
            m_sets[set].push_back(position);
}

QByteArray ContactStanding::Builder::stored(qint64 highest) const
{
    QByteArray bytes(sizeof highest, '\0');
    qToLittleEndian(highest, bytes.data());
    for (const ContactBits::Positions &set : m_sets)
        appendPart(bytes, ContactBits::stored(set));
    return bytes;
}

qint64 ContactStanding::highestIn(QByteArrayView stored)
{
    return stored.size() < qsizetype(sizeof(qint64)) ? -1 : qFromLittleEndian<qint64>(stored.data());
}

ContactStanding ContactStanding::fromStored(QByteArrayView stored)
{
    ContactStanding standing;
    StoredParts parts(stored.sliced(std::min(stored.size(), qsizetype(sizeof(qint64)))));
    for (ContactBits *set : {&standing.present, &standing.withoutAddress, &standing.invalid, &standing.killed,
                             &standing.inactive, &standing.quarantined})
        set->addStored(parts.take());
    return standing;
}
