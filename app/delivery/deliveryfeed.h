#pragma once

#include "base/failure.h"
#include "base/id.h"
#include "sendings/sendingstate.h"

#include <QObject>

/** News of the engine for whoever watches. The ledger is the truth; an event only says where to look again. */
class DeliveryFeed : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    /** Rows of this sending changed; at most ten times a second. */
    void rowsChanged(SendingId sending);
    void stateChanged(SendingId sending);
    /** Connections open now, over all accounts. */
    void connectionsChanged(int count);
    /** An account waits and tries again by itself; the remedy says when. */
    void waiting(const Failure &failure);
    /** Rows on their way while the engine stops; zero: it has stopped. */
    void underWayChanged(int rows);
    /** The person should know: an account paused, the disk full, the lease lost. */
    void attentionNeeded(const Failure &failure);
};
