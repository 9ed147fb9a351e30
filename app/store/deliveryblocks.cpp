#include "store/deliveryblocks.h"

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"b.domain, b.level, b.until, b.reason, b.throttle_per_hour, b.throttle_share, "
                        "b.throttle_changed FROM delivery_block b"_s;
const QString accountOfSending =
    u"(SELECT COALESCE(s.account_id, (SELECT MIN(id) FROM account)) FROM sending s WHERE s.id = ?)"_s;

Result<QList<DeliveryBlock>> blocksOf(Statement &rows)
{
    if (const Result<void> done = rows.run(); !done)
        return failureOf(done);
    QList<DeliveryBlock> blocks;
    while (rows.next())
        blocks.append({rows.text(0),
                       int(rows.number(1)),
                       rows.instant(2),
                       rows.text(3),
                       {rows.value(4).toDouble(), rows.value(5).toDouble(), rows.instant(6)}});
    return blocks;
}

} // namespace

Result<QList<DeliveryBlock>> DeliveryBlocks::of(AccountId account) const
{
    Statement rows(m_db, u"SELECT "_s + columns + u" WHERE b.account_id = ? ORDER BY b.domain"_s);
    rows.bind(account);
    return blocksOf(rows);
}

Result<QList<DeliveryBlock>> DeliveryBlocks::holdingUp(SendingId sending, Instant now) const
{
    Statement rows(m_db, u"SELECT "_s + columns + u" WHERE b.account_id = "_s + accountOfSending +
                             u" AND b.level > 0 AND b.until > ? ORDER BY b.domain <> '', b.until DESC, b.domain"_s);
    rows.bind(sending).bind(now);
    return blocksOf(rows);
}

Result<void> DeliveryBlocks::keep(AccountId account, const DeliveryBlock &block, Instant now)
{
    const QString domain = block.domain.isNull() ? u""_s : block.domain;
    if (block.isOver(now)) {
        Statement remove(m_db, u"DELETE FROM delivery_block WHERE account_id = ? AND domain = ?"_s);
        return remove.bind(account).bind(domain).run();
    }
    Statement row(m_db, u"INSERT INTO delivery_block (account_id, domain, level, until, reason, throttle_per_hour, "
                        "throttle_share, throttle_changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                        "ON CONFLICT (account_id, domain) DO UPDATE SET level = excluded.level, "
                        "until = excluded.until, reason = excluded.reason, "
                        "throttle_per_hour = excluded.throttle_per_hour, "
                        "throttle_share = excluded.throttle_share, throttle_changed = excluded.throttle_changed"_s);
    row.bind(account).bind(domain).bind(block.level).bind(block.until);
    row.bind(block.reason.isNull() ? u""_s : block.reason.left(2000));
    return row.bind(block.throttle.perHour).bind(block.throttle.share).bind(block.throttle.changed).run();
}

Result<bool> DeliveryBlocks::forgetFor(SendingId sending)
{
    Statement remove(m_db, u"DELETE FROM delivery_block WHERE level > 0 AND account_id = "_s + accountOfSending);
    if (const Result<void> done = remove.bind(sending).run(); !done)
        return failureOf(done);
    return remove.rowsChanged() > 0;
}
