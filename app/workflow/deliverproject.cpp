#include "workflow/deliverproject.h"

#include "delivery/deliveryqueue.h"
#include "delivery/smtpdeliveryconnection.h"
#include "store/sqldeliveryledger.h"
#include "workflow/passwordstore.h"
#include "workflow/rowrenderers.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QStorageInfo>
#include <QThread>

class DeliverProject::Private
{
public:
    Private(Database &database, PasswordStore &passwords)
        : database(database)
        , passwords(passwords)
        , ledger(database)
    {
    }

    DeliveryEnvironment environment();
    /** In the engine's thread. */
    void atEngine(const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(desk.get(), work, Qt::QueuedConnection);
    }

    Database &database;
    PasswordStore &passwords;
    SqlDeliveryLedger ledger;
    DeliveryFeed feed;
    QThread thread;
    std::unique_ptr<QObject> desk;        ///< lives in the thread, to bring work there
    std::unique_ptr<AccessTokens> tokens; ///< as the queue
    std::unique_ptr<DeliveryQueue> queue; ///< is made, used and removed there
    QSemaphore ended;
    bool running = false;
};

DeliveryEnvironment DeliverProject::Private::environment()
{
    return {.ledger = ledger,
            .feed = feed,
            .clock = database.clock(),
            .random = [] { return QRandomGenerator::global()->generateDouble(); },
            .connect = [this](const SmtpAccount &account) -> Result<std::unique_ptr<DeliveryConnection>> {
                if (!account.tokenCommand.isEmpty())
                    return std::make_unique<SmtpDeliveryConnection>(account, *tokens);
                const Result<QString> password = passwords.password(account);
                if (!password)
                    return failureOf(password);
                return std::make_unique<SmtpDeliveryConnection>(account, *password);
            },
            .prepare = rowRenderers(database, passwords),
            .freeSpace = [path = database.path()] { return QStorageInfo(QFileInfo(path).path()).bytesAvailable(); }};
}

/** GLib's loop is woken, by a write to itself, each time a socket begins or ends to wait for its turn to write: four
 * times a message. Qt's own loop just remembers it. */
void DeliverProject::prepareProcess()
{
    qputenv("QT_NO_THREADED_GLIB", "1");
}

DeliverProject::DeliverProject(Database &database, PasswordStore &passwords, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(database, passwords))
{
    d->thread.setObjectName(QStringLiteral("delivery"));
}

DeliverProject::~DeliverProject()
{
    if (!d->running)
        return;
    stop();
    d->ended.acquire();
    leave();
}

Result<void> DeliverProject::start(const Options &options)
{
    if (d->running)
        return {};
    if (const Result<void> taken = d->ledger.takeLease(options.program); !taken)
        return taken;
    d->running = true;
    d->desk = std::make_unique<QObject>();
    d->desk->moveToThread(&d->thread);
    d->thread.start();
    d->atEngine([this, options] {
        d->tokens = std::make_unique<AccessTokens>();
        d->queue = std::make_unique<DeliveryQueue>(
            d->environment(),
            DeliveryQueue::Options{.untilIdle = options.untilIdle, .connections = options.connections});
        connect(d->queue.get(), &DeliveryQueue::finished, d->queue.get(), [this] {
            QMetaObject::invokeMethod(this, &DeliverProject::onEnded, Qt::QueuedConnection);
            d->ended.release();
        });
        d->queue->start();
    });
    return {};
}

bool DeliverProject::isRunning() const
{
    return d->running;
}

void DeliverProject::stop()
{
    if (d->running)
        d->atEngine([this] { d->queue->stop(); });
}

void DeliverProject::abort()
{
    if (d->running)
        d->atEngine([this] { d->queue->abort(); });
}

void DeliverProject::wake()
{
    if (d->running)
        d->atEngine([this] { d->queue->wake(); });
}

DeliveryFeed &DeliverProject::feed()
{
    return d->feed;
}

void DeliverProject::onEnded()
{
    d->ended.acquire();
    leave();
    Q_EMIT finished();
}

void DeliverProject::leave()
{
    d->atEngine([this] {
        d->queue.reset();
        d->tokens.reset();
        d->thread.quit();
    });
    d->thread.wait();
    d->desk.reset();
    d->ledger.releaseLease();
    d->running = false;
}
