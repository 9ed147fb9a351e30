#pragma once

#include "delivery/deliveryledger.h"
#include "store/database.h"

#include <mutex>
#include <variant>
#include <vector>

/**
 * The intents and outcomes of all connections on their way to the disk. What arrives while a commit is under way is
 * written together by the next one, with statements prepared once and counters added up once: one fsync serves many
 * rows (architecture §5).
 */
class LedgerOrders
{
public:
    explicit LedgerOrders(Database &database)
        : m_database(database)
        , m_arrived(std::make_shared<Arrived>())
    {
    }

    struct Announcement
    {
        RowId row;
        Instant now{};
        DeliveryLedger::Announced announced;
    };
    struct Record
    {
        RowId row;
        RowOutcome outcome;
        Instant now{};
        DeliveryLedger::Recorded recorded;
    };
    using Order = std::variant<Announcement, Record>;

    /** Returns at once; orders are obeyed in the order they came. */
    void add(Order order);

private:
    struct Arrived
    {
        std::mutex mutex;
        std::vector<Order> orders;
    };

    Database &m_database;
    std::shared_ptr<Arrived> m_arrived; ///< shared with work that outlives the engine
};
