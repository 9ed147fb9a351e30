#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

/**
 * Runs `work` on a pool thread and hands its value to `done` on the context's thread; nothing happens when the context
 * is gone by then. The one way windows read and order, so that nothing blocks them.
 *
 *   inBackground(this, [&db] { return GroupRepository(db).list(); }, [this](const auto &groups) { show(groups); });
 */
template <class Work, class Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->future().result());
    });
    watcher->setFuture(QtConcurrent::run(QThreadPool::globalInstance(), std::move(work)));
}
