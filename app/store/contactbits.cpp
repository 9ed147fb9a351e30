#include "store/contactbits.h"

#include <QtEndian>

#include <numeric>

namespace {

constexpr char asList = 'L';
constexpr char asBits = 'B';
constexpr qsizetype bitsLength = ContactBits::size / 8;
/** From here on the bits are shorter than the list. */
constexpr size_t longestList = size_t(bitsLength) / sizeof(quint16);

bool isList(QByteArrayView stored)
{
    return !stored.isEmpty() && stored.front() == asList;
}

bool isBits(QByteArrayView stored)
{
    return stored.size() == bitsLength + 1 && stored.front() == asBits;
}

template <class Visit>
void forEachListed(QByteArrayView list, Visit visit)
{
    for (qsizetype at = 1; at + 1 < list.size(); at += 2)
        visit(int(qFromLittleEndian<quint16>(list.data() + at)));
}

quint64 wordOf(QByteArrayView bits, size_t word)
{
    return qFromLittleEndian<quint64>(bits.data() + 1 + word * sizeof(quint64));
}

} // namespace

int ContactBits::count() const
{
    return std::accumulate(m_words.begin(), m_words.end(), 0,
                           [](int sum, quint64 word) { return sum + std::popcount(word); });
}

ContactBits &ContactBits::operator|=(const ContactBits &other)
{
    for (size_t word = 0; word < m_words.size(); ++word)
        m_words[word] |= other.m_words[word];
    return *this;
}

ContactBits &ContactBits::operator&=(const ContactBits &other)
{
    for (size_t word = 0; word < m_words.size(); ++word)
        m_words[word] &= other.m_words[word];
    return *this;
}

ContactBits &ContactBits::operator-=(const ContactBits &other)
{
    for (size_t word = 0; word < m_words.size(); ++word)
        m_words[word] &= ~other.m_words[word];
    return *this;
}

QByteArray ContactBits::stored(const Positions &positions)
{
    if (positions.size() < longestList) {
        QByteArray list(1 + qsizetype(positions.size() * sizeof(quint16)), asList);
        qToLittleEndian<quint16>(positions.data(), qsizetype(positions.size()), list.data() + 1);
        return list;
    }
    ContactBits set;
    for (quint16 position : positions)
        set.add(position);
    QByteArray bits(1 + bitsLength, asBits);
    qToLittleEndian<quint64>(set.m_words.data(), qsizetype(set.m_words.size()), bits.data() + 1);
    return bits;
}

ContactBits ContactBits::fromStored(QByteArrayView stored)
{
    ContactBits set;
    set.addStored(stored);
    return set;
}

void ContactBits::addStored(QByteArrayView stored)
{
    if (isList(stored))
        forEachListed(stored, [this](int position) { add(position); });
    else if (isBits(stored))
        for (size_t word = 0; word < m_words.size(); ++word)
            m_words[word] |= wordOf(stored, word);
}

int ContactBits::countOfStored(QByteArrayView stored) const
{
    int both = 0;
    if (isList(stored))
        forEachListed(stored, [&](int position) { both += int(contains(position)); });
    else if (isBits(stored))
        for (size_t word = 0; word < m_words.size(); ++word)
            both += std::popcount(m_words[word] & wordOf(stored, word));
    return both;
}
