#include "store/packedtexts.h"

#include <QtEndian>

#include <algorithm>

namespace {

constexpr qsizetype usualRow = 256;

} // namespace

void PackedTexts::clear()
{
    m_text.resize(0);
    m_ends.clear();
}

void PackedTexts::append(QStringView text)
{
    if (m_text.capacity() == 0)
        m_text.reserve(usualRow);
    const qsizetype before = m_text.size();
    m_text.resize(before + text.size() * 3);
    QStringEncoder encoder(QStringEncoder::Utf8);
    const char *end = encoder.appendToBuffer(m_text.data() + before, text);
    m_text.resize(end - m_text.constData());
    m_ends.append(qint32(m_text.size()));
}

void PackedTexts::append(QByteArrayView utf8)
{
    m_text.append(utf8);
    m_ends.append(qint32(m_text.size()));
}

QByteArrayView PackedTexts::at(qsizetype i) const
{
    const qsizetype begin = i == 0 ? 0 : m_ends.at(i - 1);
    return QByteArrayView(m_text.constData() + begin, m_ends.at(i) - begin);
}

QByteArray PackedTexts::blob() const
{
    QByteArray blob;
    blob.reserve(m_text.size() + m_ends.size() * 4);
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
