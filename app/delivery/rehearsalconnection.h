#pragma once

#include "base/clock.h"
#include "delivery/deliveryconnection.h"
#include "delivery/rehearsaltraffic.h"

#include <QPointer>

/**
 * A real connection to the built-in server whose answers to a message arrive, on the simulated clock, as late as those
 * of an ordinary server: while one is awaited the connection is not free, as on the day itself.
 */
class RehearsalConnection : public DeliveryConnection
{
    Q_OBJECT

public:
    RehearsalConnection(std::unique_ptr<DeliveryConnection> real, RehearsalTraffic &traffic, const Clock &clock,
                        milliseconds messageTime);
    ~RehearsalConnection() override;

    void open() override;
    void send(const OutgoingMessage &message) override;
    void close() override;

private:
    void setBusy(bool busy);
    void onReady();
    void onAnswered(const ServerAnswer &answer);
    void arrive(const ServerAnswer &answer);

    std::unique_ptr<DeliveryConnection> m_real;
    QPointer<RehearsalTraffic> m_traffic;
    const Clock &m_clock;
    const milliseconds m_messageTime;
    bool m_busy = false; ///< opening, closing, or a message is on the wire
    bool m_closed = false;
    bool m_awaiting = false; ///< the answer is there, but not yet at its simulated instant
    bool m_readyAgain = false;
};
