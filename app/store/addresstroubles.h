#pragma once

#include "sendings/quarantinerule.h"
#include "store/statement.h"

/**
 * What deliveries teach about addresses (specification §11.5), inside one write transaction: errors are counted until a
 * success, and an address that does not exist, or fails too often for too long, is put in quarantine, with every
 * contact that has it (§5.5). Outcomes of the SMTP dialogue and later bounces enter here alike.
 */
class AddressTroubles
{
public:
    explicit AddressTroubles(QSqlDatabase &db);

    /** A delivery that was accepted: the streak is over. */
    Result<void> noteSuccess(ContactId contact);
    /** `detail`: the answer of the server. */
    Result<void> noteFault(ContactId contact, AddressFault fault, const QString &detail, Instant now);

    Result<void> quarantine(ContactId contact, QuarantineCause cause, const QString &detail, Instant now);
    /** By hand, or because the address changed: the count starts afresh. */
    Result<void> lift(ContactId contact);

private:
    Result<ErrorStreak> streakOf(ContactId contact);
    Result<QuarantineRule> rule();
    Result<void> quarantineAddress(ContactId contact, QuarantineCause cause, const QString &detail, Instant now);

    QSqlDatabase &m_db;
    std::optional<QuarantineRule> m_rule;
};
