#pragma once

#include "delivery/deliveryconnection.h"
#include "delivery/deliveryledger.h"

#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <future>

/** Makes the message of one row, or says why it cannot be made. Called from several threads at once. */
using RowRenderer = std::function<Result<OutgoingMessage>(const DueRow &row, Instant date)>;

/**
 * Makes messages while their rows are on their way to the ledger. What takes long, such as signing, is made beside the
 * engine's thread, on the cores the network leaves idle; what takes less than handing it over is made at once.
 */
class MessageWorkshop
{
public:
    MessageWorkshop();
    /** Waits for what is being made. */
    ~MessageWorkshop();

    /** Made as a rule when it is needed; else get() waits for it. */
    using Message = std::shared_future<Result<OutgoingMessage>>;
    Message make(std::shared_ptr<const RowRenderer> render, const DueRow &row, Instant date);

private:
    std::atomic<std::chrono::nanoseconds> m_time{}; ///< one message takes, by its moving average
    QThreadPool m_pool;
};
