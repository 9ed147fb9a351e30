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

    /** Made as a rule when it is needed; else get() waits for it. Copies share it. */
    class Message
    {
    public:
        Message() = default;
        explicit Message(Result<OutgoingMessage> made)
            : m_made(std::make_shared<const Result<OutgoingMessage>>(std::move(made)))
        {
        }
        explicit Message(std::shared_future<Result<OutgoingMessage>> coming)
            : m_coming(std::move(coming))
        {
        }
        const Result<OutgoingMessage> &get() const { return m_made ? *m_made : m_coming.get(); }

    private:
        std::shared_ptr<const Result<OutgoingMessage>> m_made;
        std::shared_future<Result<OutgoingMessage>> m_coming; ///< only where somebody else makes it: it costs a lock
    };
    Message make(std::shared_ptr<const RowRenderer> render, const DueRow &row, Instant date);

private:
    Result<OutgoingMessage> makeNow(const RowRenderer &render, const DueRow &row, Instant date);

    std::atomic<std::chrono::nanoseconds> m_time{}; ///< one message takes, by its moving average
    QThreadPool m_pool;
};
