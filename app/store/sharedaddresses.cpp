#include "store/sharedaddresses.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace {

quint64 printAt(const QByteArray &prints, int position)
{
    const qsizetype at = position * qsizetype(sizeof(quint64));
    return at + qsizetype(sizeof(quint64)) > prints.size() ? 0 : qFromLittleEndian<quint64>(prints.constData() + at);
}

} // namespace

SharedAddresses::SharedAddresses(qint64 contacts)
    : m_shift(64 - std::bit_width(quint64(std::max<qint64>(contacts, 1024)) * 8))
    , m_once(size_t(1) << (64 - m_shift))
    , m_again(m_once.size())
{
}

void SharedAddresses::count(const QByteArray &prints, const ContactBits &eligible)
{
    eligible.forEach([&](int position) {
        const size_t place = slotOf(printAt(prints, position));
        if (m_once[place])
            m_again[place] = m_anyAgain = true;
        m_once[place] = true;
    });
}

void SharedAddresses::collect(int chunk, const QByteArray &prints, const ContactBits &eligible,
                              const ContactBits &inOwnLanguage)
{
    eligible.forEach([&](int position) {
        const quint64 print = printAt(prints, position);
        if (m_again[slotOf(print)])
            m_suspects.push_back(
                {print, !inOwnLanguage.contains(position), qint64(chunk) * ContactBits::size + position});
    });
}

std::vector<qint64> SharedAddresses::losers()
{
    std::ranges::sort(m_suspects);
    std::vector<qint64> ids;
    for (size_t suspect = 1; suspect < m_suspects.size(); ++suspect)
        if (m_suspects[suspect].print == m_suspects[suspect - 1].print)
            ids.push_back(m_suspects[suspect].id);
    std::ranges::sort(ids);
    return ids;
}
