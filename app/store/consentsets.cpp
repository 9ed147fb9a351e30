#include "store/consentsets.h"

#include "store/storedparts.h"

#include <limits>

void ConsentSets::Builder::add(quint16 position, qint64 validUntil)
{
    if (validUntil <= 0) {
        m_withdrawn.push_back(position);
    } else if (validUntil == std::numeric_limits<qint64>::max()) {
        m_lasting.push_back(position);
    } else {
        m_ending.push_back(position);
        m_ends.push_back(validUntil);
    }
}

QByteArray ConsentSets::Builder::stored() const
{
    QByteArray positions(qsizetype(m_ending.size() * sizeof(quint16)), '\0');
    qToLittleEndian<quint16>(m_ending.data(), qsizetype(m_ending.size()), positions.data());
    QByteArray ends(qsizetype(m_ends.size() * sizeof(qint64)), '\0');
    qToLittleEndian<qint64>(m_ends.data(), qsizetype(m_ends.size()), ends.data());
    QByteArray bytes;
    appendPart(bytes, ContactBits::stored(m_withdrawn));
    appendPart(bytes, ContactBits::stored(m_lasting));
    appendPart(bytes, positions);
    appendPart(bytes, ends);
    return bytes;
}

void ConsentSets::add(QByteArrayView stored, Instant now, ContactBits &valid, ContactBits &withdrawn)
{
    StoredParts parts(stored);
    withdrawn.addStored(parts.take());
    valid.addStored(parts.take());
    const QByteArrayView positions = parts.take();
    const QByteArrayView ends = parts.take();
    const qint64 instant = toMilliseconds(now);
    const qsizetype entries =
        std::min(positions.size() / qsizetype(sizeof(quint16)), ends.size() / qsizetype(sizeof(qint64)));
    for (qsizetype entry = 0; entry < entries; ++entry)
        if (qFromLittleEndian<qint64>(ends.data() + entry * qsizetype(sizeof(qint64))) > instant)
            valid.add(qFromLittleEndian<quint16>(positions.data() + entry * qsizetype(sizeof(quint16))));
}
