#include "store/ledgerorders.h"

#include "store/changewatch.h"
#include "store/ledgerwriter.h"

namespace {

/** The orders of one commit, with the answers to the announcements. */
struct Batch
{
    std::vector<LedgerOrders::Order> orders;
    std::vector<DeliveryLedger::Intent> intents; ///< one for each order, meaningful for announcements
};

QList<RowId> rowsOf(const std::vector<LedgerOrders::Order> &orders)
{
    QList<RowId> rows;
    rows.reserve(qsizetype(orders.size()));
    for (const LedgerOrders::Order &order : orders)
        rows.append(std::visit([](const auto &any) { return any.row; }, order));
    return rows;
}

Result<void> write(QSqlDatabase &db, Batch &batch)
{
    LedgerWriter writer(db);
    if (const Result<void> loaded = writer.load(rowsOf(batch.orders)); !loaded)
        return loaded;
    const Result<qint64> asOf = ChangeWatch::numberIn(db);
    if (!asOf)
        return failureOf(asOf);
    batch.intents.assign(batch.orders.size(), {});
    for (size_t index = 0; index < batch.orders.size(); ++index) {
        if (const auto *record = std::get_if<LedgerOrders::Record>(&batch.orders[index])) {
            if (const Result<void> done = writer.record(record->row, record->outcome, record->now); !done)
                return done;
            continue;
        }
        const auto &announcement = std::get<LedgerOrders::Announcement>(batch.orders[index]);
        const Result<DeliveryLedger::Intent> intent = writer.announce(announcement.row, announcement.now);
        if (!intent)
            return failureOf(intent);
        batch.intents[index] = *intent;
        batch.intents[index].asOf = *asOf;
    }
    return writer.finish();
}

void answer(const Batch &batch, const Result<void> &committed)
{
    for (size_t index = 0; index < batch.orders.size(); ++index) {
        if (const auto *record = std::get_if<LedgerOrders::Record>(&batch.orders[index]))
            record->recorded(committed);
        else if (const auto &announced = std::get<LedgerOrders::Announcement>(batch.orders[index]).announced; committed)
            announced(batch.intents[index]);
        else
            announced(failureOf(committed));
    }
}

} // namespace

void LedgerOrders::add(Order order)
{
    {
        const std::lock_guard guard(m_arrived->mutex);
        m_arrived->orders.push_back(std::move(order));
        if (m_arrived->orders.size() > 1)
            return; // the write already queued takes this one along
    }
    auto batch = std::make_shared<Batch>();
    m_database.writeGrouped(
        [arrived = m_arrived, batch](QSqlDatabase &db) -> Result<void> {
            if (batch->orders.empty()) { // else it is run again after a rollback
                const std::lock_guard guard(arrived->mutex);
                batch->orders.swap(arrived->orders);
            }
            return write(db, *batch);
        },
        [arrived = m_arrived, batch](const Result<void> &committed) {
            if (batch->orders.empty()) { // the transaction could not even begin
                const std::lock_guard guard(arrived->mutex);
                batch->orders.swap(arrived->orders);
            }
            answer(*batch, committed);
        });
}
