#include "services/addressrange.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AddressRange)
};

constexpr int mappedBits = 96; ///< of ::ffff:0:0/96, before the four bytes of IPv4

std::optional<QList<quint8>> ipv4Bytes(const QString &text)
{
    static const QRegularExpression number(u"^[0-9]{1,3}$"_s);
    QList<quint8> bytes;
    for (const QString &part : text.split(u'.')) {
        if (!number.match(part).hasMatch() || part.toInt() > 255 || (part.size() > 1 && part.startsWith(u'0')))
            return std::nullopt; // a leading zero is octal to some programs
        bytes.append(quint8(part.toInt()));
    }
    return bytes.size() == 4 ? std::optional(bytes) : std::nullopt;
}

/** The 16-bit groups of one side of `::`; the last may be an IPv4 address. */
std::optional<QList<quint8>> ipv6Groups(const QString &text)
{
    static const QRegularExpression group(u"^[0-9A-Fa-f]{1,4}$"_s);
    QList<quint8> bytes;
    if (text.isEmpty())
        return bytes;
    const QStringList parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i).contains(u'.') && i + 1 == parts.size()) {
            const auto last = ipv4Bytes(parts.at(i));
            if (!last)
                return std::nullopt;
            bytes.append(*last);
            continue;
        }
        if (!group.match(parts.at(i)).hasMatch())
            return std::nullopt;
        const int value = parts.at(i).toInt(nullptr, 16);
        bytes.append(quint8(value >> 8));
        bytes.append(quint8(value & 0xFF));
    }
    return bytes;
}

std::optional<QList<quint8>> ipv6Bytes(const QString &text)
{
    const qsizetype gap = text.indexOf(u"::"_s);
    if (gap < 0) {
        const auto all = ipv6Groups(text);
        return all && all->size() == 16 ? all : std::nullopt;
    }
    const auto before = ipv6Groups(text.left(gap));
    const auto after = ipv6Groups(text.mid(gap + 2));
    if (!before || !after || before->size() + after->size() > 14)
        return std::nullopt;
    return *before + QList<quint8>(16 - before->size() - after->size(), 0) + *after;
}

} // namespace

std::optional<AddressRange::Bytes> AddressRange::bytesOf(const QString &address)
{
    const QString plain = address.section(u'%', 0, 0); // an interface's name may follow
    std::optional<QList<quint8>> found = ipv6Bytes(plain);
    if (const auto four = ipv4Bytes(plain))
        found = QList<quint8>(10, 0) + QList<quint8>{0xFF, 0xFF} + *four;
    if (!found)
        return std::nullopt;
    Bytes bytes{};
    std::ranges::copy(*found, bytes.begin());
    return bytes;
}

Result<AddressRange> AddressRange::parse(const QString &text)
{
    const QString address = text.trimmed().section(u'/', 0, 0);
    const QString length = text.trimmed().section(u'/', 1);
    const bool isFour = ipv4Bytes(address).has_value();
    const int most = isFour ? 128 - mappedBits : 128;
    bool isNumber = true;
    const int bits = length.isEmpty() && !text.contains(u'/') ? most : length.toInt(&isNumber);
    const std::optional<Bytes> bytes = bytesOf(address);
    if (!bytes || !isNumber || bits < 0 || bits > most)
        return refused(u"bad-address-range"_s,
                       Words::tr("“%1” is neither an IP address nor a range of them.").arg(text),
                       Words::tr("Write for instance 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32."));
    AddressRange range;
    range.m_text = text.trimmed();
    range.m_bits = bits + (isFour ? mappedBits : 0);
    for (int bit = 0; bit < range.m_bits; ++bit) {
        const size_t byte = size_t(bit / 8);
        range.m_first[byte] |= (*bytes)[byte] & (0x80 >> (bit % 8));
    }
    return range;
}

bool AddressRange::contains(const QString &address) const
{
    const std::optional<Bytes> bytes = bytesOf(address);
    if (!bytes)
        return false;
    for (int bit = 0; bit < m_bits; ++bit)
        if ((((*bytes)[size_t(bit / 8)] ^ m_first[size_t(bit / 8)]) & (0x80 >> (bit % 8))) != 0)
            return false;
    return true;
}

bool isLoopback(const QString &host)
{
    static const AddressRange four = *AddressRange::parse(u"127.0.0.0/8"_s);
    static const AddressRange six = *AddressRange::parse(u"::1"_s);
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || four.contains(host) || six.contains(host);
}

Result<QList<AddressRange>> addressRangesFrom(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    QList<AddressRange> ranges;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const Result<AddressRange> range = AddressRange::parse(part);
        if (!range)
            return failureOf(range);
        ranges.append(*range);
    }
    return ranges;
}

QString toText(const QList<AddressRange> &ranges)
{
    QStringList texts;
    for (const AddressRange &range : ranges)
        texts.append(range.text());
    return texts.join(u", "_s);
}
