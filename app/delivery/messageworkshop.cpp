#include "delivery/messageworkshop.h"

#include <QThread>

namespace {

/** Above it a message is handed over to another thread. */
constexpr std::chrono::microseconds worthTheWay{60};

} // namespace

MessageWorkshop::MessageWorkshop()
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
}

MessageWorkshop::~MessageWorkshop()
{
    m_pool.clear();
    m_pool.waitForDone();
}

MessageWorkshop::Message MessageWorkshop::make(std::shared_ptr<const RowRenderer> render, const DueRow &row,
                                               Instant date)
{
    if (m_time.load() <= worthTheWay)
        return Message(makeNow(*render, row, date));
    auto work = std::make_shared<std::packaged_task<Result<OutgoingMessage>()>>(
        [this, render = std::move(render), row, date] { return makeNow(*render, row, date); });
    Message message(work->get_future().share());
    m_pool.start([work = std::move(work)] { (*work)(); });
    return message;
}

Result<OutgoingMessage> MessageWorkshop::makeNow(const RowRenderer &render, const DueRow &row, Instant date)
{
    const auto begun = std::chrono::steady_clock::now();
    Result<OutgoingMessage> message = render(row, date);
    m_time = (m_time.load() * 7 + (std::chrono::steady_clock::now() - begun)) / 8;
    return message;
}
