#include "presentation/searchindexing.h"

#include "presentation/background.h"
#include "store/searchindex.h"

#include <QElapsedTimer>

namespace {

constexpr std::chrono::milliseconds afterStart(1500);
constexpr int portion = 4000;

struct Step
{
    bool more = false;
    std::chrono::milliseconds taken{};
};

/** The file is looked at before it is written to: mostly there is nothing to do. */
Step takeStep(Database &database)
{
    QElapsedTimer time;
    time.start();
    const Result<bool> behind = database.read([](QSqlDatabase &db) { return SearchIndex(db).isBehind(); });
    if (!behind || !*behind)
        return {};
    const Result<bool> more = database.write([](QSqlDatabase &db) { return SearchIndex(db).catchUp(portion); });
    return {more && *more, std::chrono::milliseconds(time.elapsed())}; // a full disk: the next change tries again
}

} // namespace

SearchIndexing::SearchIndexing(ProjectSession &session)
    : m_session(session)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SearchIndexing::goOn);
    connect(&session, &ProjectSession::changed, this, [this] {
        if (!m_isRunning && !m_pause.isActive())
            m_pause.start(afterStart);
    });
    m_pause.start(afterStart);
}

void SearchIndexing::goOn()
{
    m_isRunning = true;
    Database &database = m_session.database();
    inBackground(
        this, [&database] { return takeStep(database); },
        [this](const Step &step) {
            m_isRunning = false;
            m_session.setCalm(step.more);
            if (step.more)
                m_pause.start(step.taken + std::chrono::milliseconds(20)); // the ledger writes too
        });
}
