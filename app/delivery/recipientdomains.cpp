#include "delivery/recipientdomains.h"

RecipientDomains::RecipientDomains(int connections, int perHour, RateLimiter::Random random)
    : m_connections(connections)
    , m_perHour(perHour > 0 ? std::optional(perHour) : std::nullopt)
    , m_isLimited(connections > 0 || perHour > 0)
    , m_random(std::move(random))
{
}

bool RecipientDomains::mayReceive(const QString &name, Instant now) const
{
    const auto found = m_domains.constFind(name);
    if (found == m_domains.constEnd())
        return true;
    const Domain &domain = **found;
    if (m_connections > 0 && domain.underWay >= m_connections)
        return false;
    if (domain.breaker.isOpen(now) || (domain.breaker.isHalfOpen() && domain.underWay > 0))
        return false;
    return domain.throttle.waitAt(now) == milliseconds::zero() && domain.limiter.waitAt(now) == milliseconds::zero();
}

bool RecipientDomains::isClosed(const QString &name, Instant now) const
{
    const auto found = m_domains.constFind(name);
    return found != m_domains.constEnd() && (*found)->breaker.isOpen(now);
}

bool RecipientDomains::isLasting(const QString &name, Instant now) const
{
    const auto found = m_domains.constFind(name);
    return found != m_domains.constEnd() && (*found)->breaker.isLasting(now);
}

void RecipientDomains::handedOver(const QString &name, Instant now)
{
    if (!m_isLimited && !m_domains.contains(name))
        return;
    Domain &its = domain(name);
    ++its.underWay;
    its.throttle.handedOver(now);
    its.limiter.record(now);
}

void RecipientDomains::move(const QString &name, Instant recorded, Instant now)
{
    if (const auto found = m_domains.constFind(name); found != m_domains.constEnd())
        (*found)->limiter.move(recorded, now);
}

void RecipientDomains::takeBack(const QString &name, Instant recorded)
{
    if (const auto found = m_domains.constFind(name); found != m_domains.constEnd())
        (*found)->limiter.takeBack(recorded);
}

void RecipientDomains::settled(const QString &name)
{
    if (const auto found = m_domains.constFind(name); found != m_domains.constEnd())
        (*found)->underWay = std::max(0, (*found)->underWay - 1);
}

void RecipientDomains::tidy(Instant now)
{
    for (auto it = m_domains.begin(); it != m_domains.end();) {
        const Domain &its = **it;
        const bool quiet = its.underWay == 0 && !its.breaker.isHalfOpen() && !its.throttle.isActive(now);
        it = quiet && its.limiter.isQuiet(now) ? m_domains.erase(it) : std::next(it);
    }
}

bool RecipientDomains::accepted(const QString &name, Instant now)
{
    const auto found = m_domains.constFind(name);
    if (found == m_domains.constEnd())
        return false;
    return (*found)->breaker.succeeded(now);
}

bool RecipientDomains::askedToSlowDown(const QString &name, const QString &reason, std::optional<double> accountSpeed,
                                       Instant now)
{
    Domain &its = domain(name);
    its.reason = reason;
    const double before = its.throttle.state().share;
    its.throttle.slowDown(now, its.throttle.measured() ? its.throttle.measured() : accountSpeed);
    return its.breaker.askedToSlowDown(now) || its.throttle.state().share != before;
}

void RecipientDomains::restore(const DeliveryBlock &block)
{
    Domain &its = domain(block.domain);
    its.breaker = CircuitBreaker(block.level, block.until);
    its.throttle = Throttle(block.throttle);
    its.reason = block.reason;
}

DeliveryBlock RecipientDomains::blockOf(const QString &name) const
{
    const auto found = m_domains.constFind(name);
    if (found == m_domains.constEnd())
        return {name, 0, {}, {}, {}};
    const Domain &its = **found;
    return {name, its.breaker.level(), its.breaker.openUntil(), its.reason, its.throttle.state()};
}

void RecipientDomains::forget(const QString &name)
{
    if (const auto found = m_domains.constFind(name); found != m_domains.constEnd())
        (*found)->breaker = {};
}

QStringList RecipientDomains::blocked() const
{
    QStringList names;
    for (auto it = m_domains.begin(); it != m_domains.end(); ++it)
        if ((*it)->breaker.level() > 0)
            names.append(it.key());
    return names;
}

RecipientDomains::Domain &RecipientDomains::domain(const QString &name)
{
    std::shared_ptr<Domain> &its = m_domains[name];
    if (!its) {
        its = std::make_shared<Domain>(RateLimiter(m_random));
        its->limiter.setLimit(m_perHour);
    }
    return *its;
}

QString domainOf(const QString &address)
{
    return address.mid(address.lastIndexOf(u'@') + 1).toLower();
}
