#pragma once

#include "delivery/deliveryledger.h"
#include "sendings/sendingstate.h"
#include "store/statement.h"

/** What time alone does to sendings, one transaction at a time: launch, lateness, end, deadline (specification §6.4,
 * §7.2). */
class SendingAdvance
{
public:
    SendingAdvance(QSqlDatabase &db, Instant now)
        : m_db(db)
        , m_now(now)
    {
    }

    /** Whether move() would change anything: asked twice a second, without writing. */
    Result<bool> hasMoves() const;
    Result<QList<SendingId>> move();
    Result<QList<ActiveSending>> active() const;
    /** What runs is paused, what is planned becomes late: a person decides what follows. */
    Result<QList<SendingId>> hold(const QString &reason);

private:
    struct Move
    {
        SendingId id;
        SendingState from = SendingState::Scheduled;
        SendingState to = SendingState::Sending;
        QString reason;
    };
    Result<QList<Move>> moves() const;
    Result<void> addLaunches(QList<Move> &moves) const;
    Result<void> addEnds(QList<Move> &moves) const;

    QSqlDatabase &m_db;
    const Instant m_now;
};
