#include "delivery/accountpolicy.h"

namespace {

QList<RateLimit> limitsOf(const SmtpAccount &account)
{
    QList<RateLimit> limits;
    const auto add = [&](std::optional<int> count, milliseconds window) {
        if (count)
            limits.append({*count, window});
    };
    add(account.perSecond, std::chrono::seconds(1));
    add(account.perMinute, std::chrono::minutes(1));
    add(account.perHour, std::chrono::hours(1));
    add(account.perDay, std::chrono::hours(24));
    return limits;
}

} // namespace

AccountPolicy::AccountPolicy(DeliveryEnvironment &environment, CallbackInbox &inbox, const SmtpAccount &account)
    : m_environment(environment)
    , m_inbox(inbox)
    , m_account(account)
    , m_limiter(environment.random)
    , m_domains(account.domainConnections, account.domainPerHour, environment.random)
{
    m_limiter.setLimits(limitsOf(account));
}

Result<void> AccountPolicy::prepare(const QList<DeliveryLedger::PastAnswer> &answers)
{
    m_refusals.recall(answers);
    const Instant now = m_environment.clock.now();
    const milliseconds history = std::max(
        m_limiter.historyNeeded(), m_account.domainPerHour > 0 ? milliseconds(std::chrono::hours(1)) : milliseconds());
    if (history > milliseconds::zero()) {
        const auto handOffs = m_environment.ledger.handOffsOfAccount(m_account.id, now - history);
        if (!handOffs)
            return failureOf(handOffs);
        for (const DeliveryLedger::HandOff &handOff : *handOffs) {
            m_limiter.record(handOff.at);
            if (m_account.domainPerHour > 0) {
                m_domains.handedOver(domainOf(handOff.address), handOff.at);
                m_domains.settled(domainOf(handOff.address));
            }
        }
    }
    const auto blocks = m_environment.ledger.blocks(m_account.id);
    if (!blocks)
        return failureOf(blocks);
    for (const DeliveryBlock &block : *blocks) {
        if (!block.domain.isEmpty()) {
            m_domains.restore(block);
            continue;
        }
        m_breaker = CircuitBreaker(block.level, block.until);
        m_throttle = Throttle(block.throttle);
        m_reason = block.reason;
    }
    return {};
}

milliseconds AccountPolicy::waitAt(Instant now) const
{
    if (m_breaker.isOpen(now))
        return m_breaker.openUntil() - now;
    return std::max(m_limiter.waitAt(now), m_throttle.waitAt(now));
}

std::optional<Instant> AccountPolicy::blockedUntil(Instant now) const
{
    return m_breaker.level() > 0 && m_breaker.isOpen(now) ? std::optional(m_breaker.openUntil()) : std::nullopt;
}

void AccountPolicy::handedOver(const DueRow &row, Instant now)
{
    m_limiter.record(now);
    m_throttle.handedOver(now);
    if (!m_domains.isIdle())
        m_domains.handedOver(domainOf(row.address), now);
}

void AccountPolicy::departed(const DueRow &row, Instant reserved, Instant now)
{
    if (reserved == now)
        return;
    m_limiter.move(reserved, now);
    if (!m_domains.isIdle())
        m_domains.move(domainOf(row.address), reserved, now);
}

void AccountPolicy::takenBack(const DueRow &row, Instant reserved)
{
    m_limiter.takeBack(reserved);
    if (!m_domains.isIdle())
        m_domains.takeBack(domainOf(row.address), reserved);
}

void AccountPolicy::settled(const QString &address)
{
    if (!m_domains.isIdle())
        m_domains.settled(domainOf(address));
}

void AccountPolicy::answered(const ServerAnswer &answer, const QString &address, RefusalWatch::Time departed,
                             Instant now)
{
    m_refusals.note(refusesUs(answer)                             ? RefusalWatch::Kind::Refused
                    : answer.consequence == Consequence::Accepted ? RefusalWatch::Kind::Accepted
                                                                  : RefusalWatch::Kind::Other,
                    departed);
    if (answer.consequence == Consequence::Accepted)
        accepted(address, now);
    else if (answer.consequence == Consequence::SlowDown)
        slowDown(answer, address, now);
}

void AccountPolicy::accepted(const QString &address, Instant now)
{
    if (m_breaker.succeeded(now))
        keepAccount(now);
    m_lastSlowedDomain.clear();
    if (m_domains.isIdle())
        return;
    const QString domain = domainOf(address);
    if (m_domains.accepted(domain, now))
        keepDomain(domain, now);
}

void AccountPolicy::slowDown(const ServerAnswer &answer, const QString &address, Instant now)
{
    const QString domain = domainOf(address);
    const QString said = QStringLiteral("%1 %2 %3")
                             .arg(QString::number(answer.reply.code), answer.reply.enhanced, answer.reply.text)
                             .simplified();
    const bool isDomains = answer.stage == SmtpStage::RcptTo;
    if (isDomains && m_domains.askedToSlowDown(domain, said, m_throttle.measured(), now))
        keepDomain(domain, now);
    if (isDomains && (m_lastSlowedDomain.isEmpty() || m_lastSlowedDomain == domain)) {
        m_lastSlowedDomain = domain;
        return;
    }
    m_lastSlowedDomain = isDomains ? domain : QString();
    m_reason = said;
    const double before = m_throttle.state().share;
    if (!isDomains)
        m_throttle.slowDown(now);
    if (m_breaker.askedToSlowDown(now) || m_throttle.state().share != before)
        keepAccount(now);
}

void AccountPolicy::connectionFailed(const Failure &failure, Instant now)
{
    if (!m_breaker.connectionFailed(now))
        return;
    m_reason = failure.message;
    keepAccount(now);
}

Result<void> AccountPolicy::look(Instant now)
{
    const QStringList blocked = m_domains.isIdle() ? QStringList() : m_domains.blocked();
    if (*m_keeping > 0 || (!(m_breaker.level() > 0 && m_breaker.isOpen(now)) && blocked.isEmpty()))
        return {};
    const auto blocks = m_environment.ledger.blocks(m_account.id);
    if (!blocks)
        return failureOf(blocks);
    QSet<QString> kept;
    for (const DeliveryBlock &block : *blocks)
        kept.insert(block.domain);
    if (!kept.contains(QString()))
        m_breaker = {};
    for (const QString &domain : blocked)
        if (!kept.contains(domain))
            m_domains.forget(domain);
    return {};
}

void AccountPolicy::keepAccount(Instant now)
{
    keep({{}, m_breaker.level(), m_breaker.openUntil(), m_reason, m_throttle.state()}, now);
}

void AccountPolicy::keepDomain(const QString &domain, Instant now)
{
    keep(m_domains.blockOf(domain), now);
}

/** A ledger that cannot be written stops the delivery with the next row: here it need not be told. */
void AccountPolicy::keep(const DeliveryBlock &block, Instant now)
{
    ++*m_keeping;
    m_environment.ledger.keepBlock(
        m_account.id, block, now,
        m_inbox.forward<Result<void>>([keeping = m_keeping](const Result<void> &) { --*keeping; }));
}
