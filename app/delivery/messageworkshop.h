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
 * Makes messages. What takes long, such as signing, is made while its row is on its way to the ledger, beside the
 * engine's thread, on the cores the network leaves idle. What takes less than handing it over is made when it is
 * needed: hundreds of finished messages waiting for the ledger would only push each other out of the processor's cache.
 */
class MessageWorkshop
{
public:
    MessageWorkshop();
    /** Waits for what is being made. */
    ~MessageWorkshop();

    /** Copies share it. For the engine's thread; not after its workshop. */
    class Message
    {
    public:
        Message() = default;
        const Result<OutgoingMessage> &get() const;

    private:
        friend class MessageWorkshop;
        struct Recipe;
        std::shared_ptr<Recipe> m_recipe;                     ///< of what is made when it is needed
        std::shared_future<Result<OutgoingMessage>> m_coming; ///< what somebody else makes
    };
    Message make(std::shared_ptr<const RowRenderer> render, const DueRow &row, Instant date);

private:
    Result<OutgoingMessage> makeNow(const RowRenderer &render, const DueRow &row, Instant date);

    std::atomic<std::chrono::nanoseconds> m_time{}; ///< one message takes, by its moving average
    QThreadPool m_pool;
};
