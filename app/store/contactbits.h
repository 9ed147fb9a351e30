#pragma once

#include <QByteArray>

#include <array>
#include <bit>
#include <vector>

/**
 * Some of the contacts of one chunk. Contact numbers are cut into chunks of 65 536: the chunk of a contact is
 * `id >> 16`, her position in it the 16 bits below. Sets of a chunk are joined, cut and counted 64 contacts at a time.
 */
class ContactBits
{
public:
    static constexpr int size = 1 << 16;
    using Positions = std::vector<quint16>; ///< ascending, each once

    void add(int position) { m_words[size_t(position) >> 6] |= bit(position); }
    bool contains(int position) const { return (m_words[size_t(position) >> 6] & bit(position)) != 0; }
    int count() const;
    ContactBits &operator|=(const ContactBits &other);
    ContactBits &operator&=(const ContactBits &other);
    ContactBits &operator-=(const ContactBits &other);
    bool operator==(const ContactBits &) const = default;

    /** Calls `visit(position)` for each, in ascending order. */
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (size_t word = 0; word < m_words.size(); ++word)
            for (quint64 rest = m_words[word]; rest != 0; rest &= rest - 1)
                visit(int(word * 64) + std::countr_zero(rest));
    }

    /**
     * As the store keeps a set: few positions as a list, many as bits. What was stored can be added to a set, and
     * counted within one, without being made a set of its own. Bytes that are no stored set hold nobody.
     */
    static QByteArray stored(const Positions &positions);
    static ContactBits fromStored(QByteArrayView stored);
    void addStored(QByteArrayView stored);
    int countOfStored(QByteArrayView stored) const;

private:
    static constexpr quint64 bit(int position) { return quint64(1) << (position & 63); }

    std::array<quint64, size / 64> m_words{};
};
