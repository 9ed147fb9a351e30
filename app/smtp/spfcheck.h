#pragma once

#include "smtp/dnsresolver.h"
#include "smtp/spfrecord.h"

#include <QHostAddress>
#include <QSet>
#include <optional>

enum class SpfResult { None, Neutral, Pass, Fail, SoftFail, TempError, PermError };

/**
 * check_host() of RFC 7208 §4 over one resolver. Without an address nothing matches, so the whole tree of records is
 * walked: that is how its look-ups are counted and its mistakes found.
 */
class SpfCheck
{
public:
    SpfCheck(DnsResolver &resolver, const QByteArray &sender)
        : m_resolver(resolver)
        , m_sender(sender)
    {
    }

    SpfResult run(const QByteArray &domain, const std::optional<QHostAddress> &address = {});

    static constexpr int mostLookUps = 10; ///< §4.6.4
    static constexpr int mostVoid = 2;
    int lookUps() const { return m_lookUps; }
    int voidLookUps() const { return m_void; }
    /** Every domain whose record was included or redirected to. */
    const QByteArrayList &included() const { return m_included; }
    /** The term or domain that made it PermError or TempError. */
    QByteArray problem() const { return m_problem; }

private:
    using Address = std::optional<QHostAddress>;
    SpfResult check(const QByteArray &domain, const Address &address);
    SpfResult readTerms(const SpfRecord &record, const QByteArray &domain, const Address &address);
    /** Whether it matches, or the error that ends everything. */
    tl::expected<bool, SpfResult> matches(const SpfTerm &term, const QByteArray &domain, const Address &address);
    tl::expected<bool, SpfResult> includeMatches(const QByteArray &domain, const Address &address);
    tl::expected<bool, SpfResult> hostsMatch(const QByteArrayList &hosts, const SpfTerm &term, const Address &address);
    tl::expected<DnsAnswer, SpfResult> count(DnsType type, const QByteArray &name);
    tl::unexpected<SpfResult> fail(SpfResult result, const QByteArray &problem);
    bool countTerm(const QByteArray &what);

    DnsResolver &m_resolver;
    QByteArray m_sender;
    QByteArrayList m_included;
    QSet<QByteArray> m_open; ///< being read: a record that includes itself never ends
    QByteArray m_problem;
    int m_lookUps = 0;
    int m_void = 0;
};
