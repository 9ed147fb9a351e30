#include "store/packedtexts.h"

#include <QtEndian>

#include <algorithm>

namespace {

constexpr qsizetype usualRow = 256;

} // namespace

void PackedTexts::clear()
{
    m_ends.clear();
}

char *PackedTexts::room(qsizetype bytes)
{
    const qsizetype needed = used() + bytes;
    if (needed > m_text.size())
        m_text.resize(std::max({needed, 2 * m_text.size(), usualRow}));
    return m_text.data() + used();
}

void PackedTexts::append(QStringView text)
{
    char *end = room(text.size() * 3);
    QStringEncoder encoder(QStringEncoder::Utf8);
    end = encoder.appendToBuffer(end, text);
    m_ends.append(qint32(end - m_text.constData()));
}

void PackedTexts::append(QByteArrayView utf8)
{
    std::copy(utf8.begin(), utf8.end(), room(utf8.size()));
    m_ends.append(qint32(used() + utf8.size()));
}

QByteArrayView PackedTexts::at(qsizetype i) const
{
    const qsizetype begin = i == 0 ? 0 : m_ends.at(i - 1);
    return QByteArrayView(m_text.constData() + begin, m_ends.at(i) - begin);
}

QByteArray PackedTexts::blob() const
{
    QByteArray blob;
    blob.reserve(used() + m_ends.size() * 4);
    for (qsizetype i = 0; i < size(); ++i) {
        char length[4];
        qToLittleEndian(quint32(at(i).size()), length);
        blob.append(length, 4).append(at(i));
    }
    return blob;
}

PackedTexts PackedTexts::fromBlob(const QByteArray &blob)
{
    PackedTexts texts;
    for (qsizetype at = 0; at + 4 <= blob.size();) {
        const qsizetype length =
            std::min<qsizetype>(qFromLittleEndian<quint32>(blob.constData() + at), blob.size() - at - 4);
        texts.append(QByteArrayView(blob).sliced(at + 4, length));
        at += 4 + length;
    }
    return texts;
}
