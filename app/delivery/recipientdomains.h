#pragma once

#include "delivery/circuitbreaker.h"
#include "delivery/deliveryblock.h"
#include "delivery/ratelimiter.h"

#include <QHash>

#include <memory>

/**
 * What each recipient domain may receive now through one account: the limits of the account for each domain, and what
 * the domains themselves asked for (specification §11.3, §11.4). While no domain is limited nothing is kept or asked.
 */
class RecipientDomains
{
public:
    RecipientDomains(int connections, int perHour, RateLimiter::Random random);

    /** Every domain may receive: the caller need not even name it. */
    bool isIdle() const { return !m_isLimited && m_domains.isEmpty(); }
    bool mayReceive(const QString &domain, Instant now) const;
    /** Closed since a row to it was announced. */
    bool isClosed(const QString &domain, Instant now) const;
    /** Blocked for so long that waiting is no use for who wants to be done. */
    bool isLasting(const QString &domain, Instant now) const;

    void handedOver(const QString &domain, Instant now);
    void move(const QString &domain, Instant recorded, Instant now);
    void takeBack(const QString &domain, Instant recorded);
    /** The row is answered, lost or taken back. */
    void settled(const QString &domain);
    /** Forgets the domains nothing is to be known of any more: what is kept must not grow with the list. */
    void tidy(Instant now);
    /** True: what is kept of the domain changed. */
    bool accepted(const QString &domain, Instant now);
    bool askedToSlowDown(const QString &domain, const QString &reason, std::optional<double> accountSpeed, Instant now);

    void restore(const DeliveryBlock &block);
    DeliveryBlock blockOf(const QString &domain) const;
    /** A person said to try again. */
    void forget(const QString &domain);
    QStringList blocked() const;

private:
    struct Domain
    {
        explicit Domain(RateLimiter limiter)
            : limiter(std::move(limiter))
        {
        }
        CircuitBreaker breaker;
        Throttle throttle;
        RateLimiter limiter;
        QString reason;
        int underWay = 0;
    };
    Domain &domain(const QString &name);

    const int m_connections;
    const std::optional<int> m_perHour;
    const bool m_isLimited;
    RateLimiter::Random m_random;
    QHash<QString, std::shared_ptr<Domain>> m_domains;
};

/** The part after the @, in lower case. */
QString domainOf(const QString &address);
