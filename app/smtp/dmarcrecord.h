#pragma once

#include "smtp/dnsresolver.h"

#include <QByteArrayView>
#include <optional>

/** A DMARC policy record (RFC 9989 §4.7). Tags of older and newer texts (pct, rf, ri, …) are no mistakes. */
struct DmarcRecord
{
    enum class Policy { None, Quarantine, Reject };
    enum class Alignment { Relaxed, Strict };
    enum class PublicSuffix { Unknown, Yes, No };

    std::optional<Policy> policy;          ///< p
    std::optional<Policy> subdomainPolicy; ///< sp
    std::optional<Policy> missingPolicy;   ///< np
    Alignment dkim = Alignment::Relaxed;   ///< adkim
    Alignment spf = Alignment::Relaxed;    ///< aspf
    PublicSuffix publicSuffix = PublicSuffix::Unknown;
    bool isTesting = false; ///< t=y
    bool hasReports = false;

    /** It claims to be one: `v=DMARC1` comes first. */
    static bool isOne(QByteArrayView text);
    /** Nothing: it asks for nothing a receiver can do. */
    static std::optional<DmarcRecord> parse(QByteArrayView text);
};

/** What the walk up the DNS tree found (RFC 9989 §4.10). The sender's domain exists, so np never decides here. */
struct DmarcDiscovery
{
    enum class Status { Found, Missing, Several, Invalid, Failed };

    Status status = Status::Missing;
    QByteArray foundAt; ///< the domain whose record applies
    QByteArray text;
    DmarcRecord record;
    QByteArray organizationalDomain;
    /** What receivers do with messages that fail. */
    DmarcRecord::Policy policy = DmarcRecord::Policy::None;
};

/** The record that applies to mail from `domain`, and its organisational domain, without a public suffix list. */
DmarcDiscovery discoverDmarc(DnsResolver &resolver, const QByteArray &domain);

/** RFC 9989 §4.4: strict wants the same domain, relaxed the same organisational domain. */
bool isAligned(DnsResolver &resolver, const QByteArray &fromDomain, const QByteArray &authenticated,
               DmarcRecord::Alignment mode);
