#pragma once

#include "presentation/projectsession.h"
#include "workflow/rehearsesending.h"

#include <atomic>
#include <mutex>

/** One rehearsal as the window sees it: started, followed, cancelled, and what came of it. */
class RehearsalSession : public QObject
{
    Q_OBJECT

public:
    explicit RehearsalSession(ProjectSession &session, QObject *parent = nullptr);
    /** A rehearsal that is under way is cancelled: the window does not wait for it. */
    ~RehearsalSession() override;

    /** The sending as it is now: its name and its state. */
    Result<Sending> read(SendingId sending) const;
    bool isRunning() const { return m_control != nullptr; }
    void start(SendingId sending);
    void cancel();
    /** Null: none yet. */
    std::shared_ptr<RehearsedSending> result() const { return m_result; }
    /** Writes one message to that file. */
    void exportOne(const RehearsedMessage &message, const QString &file);

Q_SIGNALS:
    void progressed(const RehearsalProgress &progress);
    void finished();
    void failed(const Failure &failure);
    void exported(const QString &file);

private:
    /** What the thread of the rehearsal and this one share. */
    struct Control
    {
        std::atomic<bool> cancelled = false;
        std::mutex mutex;
        RehearsalProgress progress;
    };
    void showProgress();

    ProjectSession &m_session;
    std::shared_ptr<Control> m_control;
    std::shared_ptr<RehearsedSending> m_result;
    QTimer m_news;
};
