#pragma once

#include "store/contactbits.h"

/**
 * Which of the contacts who may receive share an address, and who wins it (specification §5.5): one with a version in
 * her own language before one without, then the lowest number. Two rounds over the same chunks in ascending order: the
 * first leaves a few suspects, the second looks at them.
 */
class SharedAddresses
{
public:
    /** `contacts`: about how many there are, so that few are suspected wrongly. */
    explicit SharedAddresses(qint64 contacts);

    /** `prints`: AudiencePart::Side::Addresses of the chunk. */
    void count(const QByteArray &prints, const ContactBits &eligible);
    bool hasSuspects() const { return m_anyAgain; }
    void collect(int chunk, const QByteArray &prints, const ContactBits &eligible, const ContactBits &inOwnLanguage);
    /** After both rounds: the ids of those who lose their address to another, ascending. */
    std::vector<qint64> losers();

private:
    struct Suspect
    {
        quint64 print;
        bool foreign;
        qint64 id;
        auto operator<=>(const Suspect &) const = default;
    };
    size_t slotOf(quint64 print) const { return size_t(print >> m_shift); }

    int m_shift;
    std::vector<bool> m_once;
    std::vector<bool> m_again;
    bool m_anyAgain = false;
    std::vector<Suspect> m_suspects;
};
