#include "delivery/messageworkshop.h"

#include <QThread>

namespace {

/** Above it a message is handed over to another thread. */
constexpr std::chrono::microseconds worthTheWay{60};

} // namespace

struct MessageWorkshop::Message::Recipe
{
    MessageWorkshop &workshop;
    std::shared_ptr<const RowRenderer> render;
    DueRow row;
    Instant date{};
    std::optional<Result<OutgoingMessage>> made;
};

const Result<OutgoingMessage> &MessageWorkshop::Message::get() const
{
    if (!m_recipe)
        return m_coming.get();
    Recipe &recipe = *m_recipe;
    if (!recipe.made)
        recipe.made = recipe.workshop.makeNow(*recipe.render, recipe.row, recipe.date);
    return *recipe.made;
}

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
    Message message;
    if (m_time.load() <= worthTheWay) {
        message.m_recipe =
            std::make_shared<Message::Recipe>(Message::Recipe{*this, std::move(render), row, date, std::nullopt});
        return message;
    }
    auto work = std::make_shared<std::packaged_task<Result<OutgoingMessage>()>>(
        [this, render = std::move(render), row, date] { return makeNow(*render, row, date); });
    message.m_coming = work->get_future().share();
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
