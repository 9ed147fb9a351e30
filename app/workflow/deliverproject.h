#pragma once

#include "base/clock.h"
#include "delivery/deliveryfeed.h"
#include "store/database.h"

#include <QObject>
#include <memory>

class PasswordStore;

/**
 * The delivery engine of one open project on a thread of its own: used by the window and by `envoi-cli deliver`. Takes
 * the lease, delivers what is approved and due, stops cleanly.
 */
class DeliverProject : public QObject
{
    Q_OBJECT

public:
    /** First of all in main(): how the threads of this program wait for the network. */
    static void prepareProcess();

    DeliverProject(Database &database, PasswordStore &passwords, QObject *parent = nullptr);
    ~DeliverProject() override;

    struct Options
    {
        QString program;        ///< for the lease: "envoi", "envoi-cli"
        bool untilIdle = false; ///< finish when nothing is due any more (retries waiting in the future do not hold it)
        std::optional<int> connections; ///< instead of the account's number
    };
    /** Refused when another engine holds the lease. */
    Result<void> start(const Options &options);
    bool isRunning() const;
    /** Finishes open transactions (at most 60 s), then emits finished(). */
    void stop();
    /** Does not wait for the answers: the fate of what is under way may stay unknown. */
    void abort();
    /** Something was approved, resumed or changed: look now instead of at the next beat. */
    void wake();
    DeliveryFeed &feed();

Q_SIGNALS:
    void finished();

private:
    void onEnded();
    void leave();

    class Private;
    std::unique_ptr<Private> d;
};
