#include "store/seenkeys.h"

#include <QHash>

#include <utility>

SeenKeys::Fingerprint SeenKeys::look(QStringView key) const
{
    const Fingerprint fingerprint{qHash(key, 0x9E3779B97F4A7C15U) | 1, qHash(key, 0xC2B2AE3D27D4EB4FU)};
#ifdef __GNUC__
    __builtin_prefetch(&m_places[fingerprint.second & (m_places.size() - 1)]);
#endif
    return fingerprint;
}

bool SeenKeys::add(const Fingerprint &fingerprint)
{
    Fingerprint &place = placeFor(fingerprint);
    if (place == fingerprint)
        return false;
    place = fingerprint;
    if (++m_taken * 3 >= m_places.size() * 2)
        grow();
    return true;
}

SeenKeys::Fingerprint &SeenKeys::placeFor(const Fingerprint &fingerprint)
{
    const size_t last = m_places.size() - 1;
    size_t at = fingerprint.second & last;
    while (m_places[at] != Fingerprint() && m_places[at] != fingerprint)
        at = (at + 1) & last;
    return m_places[at];
}

void SeenKeys::grow()
{
    const std::vector<Fingerprint> before = std::exchange(m_places, std::vector<Fingerprint>(m_places.size() * 2));
    for (const Fingerprint &fingerprint : before)
        if (fingerprint != Fingerprint())
            placeFor(fingerprint) = fingerprint;
}
