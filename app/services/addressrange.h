#pragma once

#include "base/result.h"

#include <QList>

#include <array>

/**
 * Internet addresses a caller may come from: one address or a range in CIDR form (RFC 4632, RFC 4291 §2.3), such as
 * `192.0.2.7`, `192.0.2.0/24` or `2001:db8::/32`. An IPv4 address and the same one inside IPv6 (`::ffff:192.0.2.7`) are
 * one.
 */
class AddressRange
{
public:
    static Result<AddressRange> parse(const QString &text);

    bool contains(const QString &address) const; ///< false for what is no address
    QString text() const { return m_text; }      ///< as it was given
    bool operator==(const AddressRange &other) const { return m_first == other.m_first && m_bits == other.m_bits; }

private:
    using Bytes = std::array<quint8, 16>; ///< IPv6; IPv4 stands in ::ffff:0:0/96
    static std::optional<Bytes> bytesOf(const QString &address);

    QString m_text;
    Bytes m_first{};
    int m_bits = 128;
};

/** An address of this computer, which nobody else can reach: 127.0.0.0/8, ::1 or `localhost`. */
bool isLoopback(const QString &host);

/** A list, separated by commas or blanks. */
Result<QList<AddressRange>> addressRangesFrom(const QString &text);
QString toText(const QList<AddressRange> &ranges);
