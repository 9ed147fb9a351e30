#include "store/audienceupkeep.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace {

/** How long a count waits for the writer's attention. */
constexpr std::chrono::milliseconds patience{200};

/** What the one who waits and the writer know of an order: it is begun, or it was given up before. */
class Turn
{
public:
    /** On the writer: false when nobody wants it any more. */
    bool begin()
    {
        const std::lock_guard guard(m_mutex);
        m_begun = !m_givenUp;
        m_changed.notify_all();
        return m_begun;
    }
    void end(bool done)
    {
        const std::lock_guard guard(m_mutex);
        m_ended = true;
        m_done = done;
        m_changed.notify_all();
    }
    bool wait()
    {
        std::unique_lock guard(m_mutex);
        m_givenUp = !m_changed.wait_for(guard, patience, [this] { return m_begun || m_ended; });
        if (!m_givenUp)
            m_changed.wait(guard, [this] { return m_ended; });
        return m_done;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_begun = false;
    bool m_givenUp = false;
    bool m_ended = false;
    bool m_done = false;
};

/** Chunks that lack one of the parts. */
Result<QList<int>> incomplete(QSqlDatabase &db, const QList<AudiencePart> &parts)
{
    AudienceIndex index(db);
    const Result<int> chunks = index.chunks();
    if (!chunks)
        return failureOf(chunks);
    QList<int> lacking;
    for (int chunk = 0; chunk < *chunks; ++chunk) {
        const bool whole = std::ranges::all_of(parts, [&](const AudiencePart &part) {
            const Result<bool> there = index.holds(part, chunk);
            return there && *there;
        });
        if (!whole)
            lacking.append(chunk);
    }
    return lacking;
}

} // namespace

void AudienceUpkeep::complete(const QList<AudiencePart> &parts, const std::function<bool()> &isStopped)
{
    const Result<QList<int>> lacking =
        m_database.read([&](QSqlDatabase &db) -> Result<QList<int>> { return incomplete(db, parts); });
    for (int chunk : lacking.value_or(QList<int>()))
        if (isStopped() || !completeChunk(parts, chunk))
            return;
}

bool AudienceUpkeep::completeChunk(const QList<AudiencePart> &parts, int chunk)
{
    const auto turn = std::make_shared<Turn>();
    m_database.writeGrouped(
        [turn, parts, chunk](QSqlDatabase &db) -> Result<void> {
            return turn->begin() ? AudienceIndex(db).keep(parts, chunk) : Result<void>();
        },
        [turn](const Result<void> &done) { turn->end(done.has_value()); });
    return turn->wait();
}
