#pragma once

#include "delivery/deliveryenvironment.h"
#include "delivery/recipientdomains.h"
#include "delivery/refusalwatch.h"

/**
 * When one account may hand over the next message: its limits, its breaker, its throttle and those of the recipient
 * domains (specification §11.3, §11.4; reliability §1.3). Everything a message costs here is counted in nanoseconds.
 *
 * A request to slow down that answers RCPT is about the domain of the recipient, any other about the account; when
 * several domains ask one after the other, the account is meant.
 */
class AccountPolicy
{
public:
    AccountPolicy(DeliveryEnvironment &environment, CallbackInbox &inbox, const SmtpAccount &account);

    /** From the ledger: the hand-offs that still count, what servers asked for and answered. */
    Result<void> prepare(const QList<DeliveryLedger::PastAnswer> &answers);

    /** Zero: the account may hand over a message. */
    milliseconds waitAt(Instant now) const;
    bool isBlocked(Instant now) const { return m_breaker.isOpen(now); }
    /** Only once the breaker opened, not while it waits a few seconds. */
    std::optional<Instant> blockedUntil(Instant now) const;
    /** The account waits, and waiting is no use for who wants to be done. */
    bool isLasting(Instant now) const { return m_breaker.isLasting(now); }
    /** One message at a time: the server has to prove itself first, or has begun to refuse us. */
    bool goesCarefully() const { return m_breaker.isHalfOpen() || m_refusals.isSuspect(); }
    int mostAtOnce() const { return m_breaker.isHalfOpen() ? 1 : m_refusals.mostAtOnce(); }
    const RefusalWatch &refusals() const { return m_refusals; }
    bool isPaced(Instant now) const { return m_limiter.isLimited() || m_throttle.isActive(now); }
    const RecipientDomains &domains() const { return m_domains; }

    void handedOver(const DueRow &row, Instant now);
    /** It took its place at `reserved` and leaves now. */
    void departed(const DueRow &row, Instant reserved, Instant now);
    /** It took its place at `reserved` and will not leave now. */
    void takenBack(const DueRow &row, Instant reserved);
    void settled(const QString &address);
    /** What it means for the account; the message left at `departed`. */
    void answered(const ServerAnswer &answer, const QString &address, RefusalWatch::Time departed, Instant now);
    void connectionFailed(const Failure &failure, Instant now);

    /** A person said to try again: what the ledger no longer knows is forgotten. */
    Result<void> look(Instant now);
    void tidy(Instant now) { m_domains.tidy(now); }

private:
    void slowDown(const ServerAnswer &answer, const QString &address, Instant now);
    void accepted(const QString &address, Instant now);
    void keepAccount(Instant now);
    void keepDomain(const QString &domain, Instant now);
    void keep(const DeliveryBlock &block, Instant now);

    DeliveryEnvironment &m_environment;
    CallbackInbox &m_inbox;
    const SmtpAccount m_account;
    RateLimiter m_limiter;
    CircuitBreaker m_breaker;
    Throttle m_throttle;
    RecipientDomains m_domains;
    QString m_reason;           ///< of the breaker and the throttle
    QString m_lastSlowedDomain; ///< nothing was accepted since
    RefusalWatch m_refusals;
    std::shared_ptr<int> m_keeping = std::make_shared<int>(0); ///< blocks on their way to the ledger
};
