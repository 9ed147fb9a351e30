#pragma once

#include "delivery/deliveryqueue.h"
#include "delivery/smtpdeliveryconnection.h"
#include "delivery/smtpsink.h"
#include "support/fakeclock.h"
#include "support/memoryledger.h"

#include <QSignalSpy>
#include <QTest>

/** The engine over a ledger in memory, a clock the test sets and the built-in server. */
struct EngineBench
{
    explicit EngineBench(const SmtpSinkBehaviour &behaviour = {}, int connections = 4)
        : sink(behaviour)
    {
        if (const Result<void> listening = sink.listen(); !listening)
            qFatal("%s", qPrintable(listening.error().text()));
        ledger.theAccount.id = AccountId{1};
        ledger.theAccount.name = QStringLiteral("Principal");
        ledger.theAccount.host = QStringLiteral("127.0.0.1");
        ledger.theAccount.port = sink.port();
        ledger.theAccount.tls = SmtpAccount::Tls::None;
        ledger.theAccount.connections = connections;
        QObject::connect(&feed, &DeliveryFeed::attentionNeeded, &feed,
                         [this](const Failure &failure) { attention.append(failure); });
        QObject::connect(&feed, &DeliveryFeed::waiting, &feed,
                         [this](const Failure &failure) { waits.append(failure); });
    }

    static QStringList people(int count)
    {
        QStringList addresses;
        for (int number = 1; number <= count; ++number)
            addresses.append(QStringLiteral("p%1@exemple.test").arg(number));
        return addresses;
    }

    /** Until nothing is due any more. */
    void runUntilIdle()
    {
        start(true);
        waitUntilFinished();
    }
    void start(bool untilIdle = false)
    {
        queue = std::make_unique<DeliveryQueue>(environment(),
                                                DeliveryQueue::Options{.untilIdle = untilIdle, .connections = {}});
        ended = std::make_unique<QSignalSpy>(queue.get(), &DeliveryQueue::finished);
        queue->start();
    }
    void waitUntilFinished() { QVERIFY(!ended->isEmpty() || ended->wait(20'000)); }

    int mostCopies() const
    {
        int most = 0;
        for (int copies : sink.copiesByRecipient())
            most = std::max(most, copies);
        return most;
    }

    DeliveryEnvironment environment()
    {
        return {.ledger = ledger,
                .feed = feed,
                .clock = clock,
                .random = [] { return 0.5; },
                .connect = [this](const SmtpAccount &account) -> Result<std::unique_ptr<DeliveryConnection>> {
                    ++tries;
                    return std::make_unique<SmtpDeliveryConnection>(account, password, timeouts);
                },
                .prepare = [this](SendingId, const Snapshot &) -> Result<RowRenderer> {
                    return RowRenderer([this](const DueRow &row, Instant) -> Result<OutgoingMessage> {
                        if (cannotBeMade.contains(row.address))
                            return refused(QStringLiteral("no-field"), QStringLiteral("No field."),
                                           QStringLiteral("Add it."));
                        return OutgoingMessage{
                            {*EmailAddress::parse(u"info@ville.example"), *EmailAddress::parse(row.address)},
                            "Subject: Bonjour\r\n\r\n" + body};
                    });
                },
                .freeSpace = [this] { return freeSpace; }};
    }

    FakeClock clock;
    MemoryLedger ledger;
    DeliveryFeed feed;
    QList<Failure> attention;
    QList<Failure> waits;
    SmtpSink sink;
    QString password;
    std::optional<SmtpTimeouts> timeouts;
    QByteArray body = "Bonjour\r\n";
    int tries = 0; ///< connections
    qint64 freeSpace = 10'000'000'000;
    QStringList cannotBeMade;
    std::unique_ptr<DeliveryQueue> queue;
    std::unique_ptr<QSignalSpy> ended;
};
