#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

/**
 * Brings the answers of the ledger's thread to the engine's: many answers, one event. Answers that come after the
 * engine is gone are dropped.
 */
class CallbackInbox : public QObject
{
    Q_OBJECT

public:
    CallbackInbox();
    ~CallbackInbox() override;

    /** A function for any thread, to be called once, that makes `handler` run here with the same argument. */
    template <class Argument>
    std::function<void(const Argument &)> forward(std::function<void(const Argument &)> handler)
    {
        return [box = m_box, handler = std::move(handler)](const Argument &argument) mutable {
            box->post([handler = std::move(handler), argument] { handler(argument); });
        };
    }

private:
    struct Box
    {
        void post(std::function<void()> call);

        std::mutex mutex;
        std::vector<std::function<void()>> calls;
        CallbackInbox *owner = nullptr;
    };
    void deliver();

    std::shared_ptr<Box> m_box;
};
