#include "store/writelock.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

/** Two openings of the lock file exclude each other like two processes do. */
class WriteLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOneHoldsIt()
    {
        const QTemporaryDir folder;
        std::atomic<int> holders = 0;
        std::atomic<int> most = 0;
        {
            std::vector<std::jthread> threads;
            for (int number = 0; number < 3; ++number)
                threads.emplace_back([&] {
                    auto lock = WriteLock::open(folder.filePath(u"p.envoi"_s));
                    for (int turn = 0; turn < 200 && lock && lock->take(); ++turn) {
                        most = qMax(most.load(), ++holders);
                        std::this_thread::yield();
                        --holders;
                        lock->release();
                    }
                });
        }
        QCOMPARE(most.load(), 1);
    }

    void whoWaitsComesNextThoughTheOtherNeverRests()
    {
        const QTemporaryDir folder;
        auto busy = WriteLock::open(folder.filePath(u"p.envoi"_s));
        auto waiting = WriteLock::open(folder.filePath(u"p.envoi"_s));
        QVERIFY(busy && waiting);
        QSemaphore begun;
        std::atomic<bool> over = false;
        std::jthread engine([&] {
            while (!over && busy->take()) {
                begun.release();
                busy->release();
            }
        });
        begun.acquire();
        for (int turn = 0; turn < 20; ++turn) {
            const bool taken = waiting->take().has_value();
            waiting->release();
            if (!taken)
                over = true;
            QVERIFY(taken);
        }
        over = true;
    }

    void diesWithItsHolder()
    {
        const QTemporaryDir folder;
        {
            auto first = WriteLock::open(folder.filePath(u"p.envoi"_s));
            QVERIFY(first && first->take());
        }
        auto second = WriteLock::open(folder.filePath(u"p.envoi"_s));
        QVERIFY(second && second->take());
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const auto lock = WriteLock::open(u"/nowhere/p.envoi"_s);
        QVERIFY(!lock);
        QVERIFY(lock.error().message.contains(u"p.envoi"_s) && !lock.error().remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WriteLockTest)
#include "tst_writelock.moc"
