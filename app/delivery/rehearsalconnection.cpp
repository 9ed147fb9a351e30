#include "delivery/rehearsalconnection.h"

RehearsalConnection::RehearsalConnection(std::unique_ptr<DeliveryConnection> real, RehearsalTraffic &traffic,
                                         const Clock &clock, milliseconds messageTime)
    : m_real(std::move(real))
    , m_traffic(&traffic)
    , m_clock(clock)
    , m_messageTime(messageTime)
{
    connect(m_real.get(), &DeliveryConnection::ready, this, &RehearsalConnection::onReady);
    connect(m_real.get(), &DeliveryConnection::departing, this, &DeliveryConnection::departing);
    connect(m_real.get(), &DeliveryConnection::answered, this, &RehearsalConnection::onAnswered);
    connect(m_real.get(), &DeliveryConnection::lost, this, &DeliveryConnection::lost);
    connect(m_real.get(), &DeliveryConnection::closed, this, [this](const std::optional<ConnectionTrouble> &trouble) {
        m_closed = true;
        Q_EMIT closed(trouble);
        setBusy(false);
    });
}

RehearsalConnection::~RehearsalConnection()
{
    setBusy(false);
}

void RehearsalConnection::open()
{
    setBusy(true);
    m_real->open();
}

void RehearsalConnection::send(const OutgoingMessage &message)
{
    setBusy(true);
    m_real->send(message);
}

void RehearsalConnection::close()
{
    setBusy(!m_closed);
    m_real->close();
}

void RehearsalConnection::setBusy(bool busy)
{
    if (busy == std::exchange(m_busy, busy) || !m_traffic)
        return;
    if (busy)
        m_traffic->begin();
    else
        m_traffic->end();
}

void RehearsalConnection::onReady()
{
    if (m_awaiting) {
        m_readyAgain = true;
        return;
    }
    Q_EMIT ready();
    setBusy(false);
}

void RehearsalConnection::onAnswered(const ServerAnswer &answer)
{
    m_awaiting = true;
    m_readyAgain = false;
    m_traffic->holdUntil(m_clock.now() + m_messageTime, [guard = QPointer(this), answer] {
        if (guard)
            guard->arrive(answer);
    });
    setBusy(false);
}

void RehearsalConnection::arrive(const ServerAnswer &answer)
{
    m_awaiting = false;
    Q_EMIT answered(answer);
    if (std::exchange(m_readyAgain, false))
        Q_EMIT ready();
}
