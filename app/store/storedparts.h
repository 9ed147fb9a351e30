#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>

/** Byte strings one after the other, each behind its length (32 bits, little-endian): a blob of several parts. */
inline void appendPart(QByteArray &bytes, QByteArrayView part)
{
    char length[sizeof(quint32)];
    qToLittleEndian(quint32(part.size()), length);
    bytes.append(length, sizeof length).append(part.data(), part.size());
}

/** Takes them apart again. Whatever was damaged gives shorter or empty parts, never bytes beyond the end. */
class StoredParts
{
public:
    explicit StoredParts(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    QByteArrayView take()
    {
        if (m_rest.size() < qsizetype(sizeof(quint32)))
            return std::exchange(m_rest, {}).first(0);
        const qsizetype length = qFromLittleEndian<quint32>(m_rest.data());
        m_rest = m_rest.sliced(sizeof(quint32));
        const QByteArrayView part = m_rest.first(std::min(length, m_rest.size()));
        m_rest = m_rest.sliced(part.size());
        return part;
    }

private:
    QByteArrayView m_rest;
};
