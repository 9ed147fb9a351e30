#pragma once

#include "base/clock.h"
#include "delivery/callbackinbox.h"
#include "delivery/deliveryconnection.h"
#include "delivery/deliveryfeed.h"
#include "delivery/messageworkshop.h"

/** Prepares the messages of one sending, once. */
using RendererFactory = std::function<Result<RowRenderer>(SendingId sending, const Snapshot &snapshot)>;

/** What the engine needs from outside: it can be tested without a socket, a file or the real clock. */
struct DeliveryEnvironment
{
    DeliveryLedger &ledger;
    DeliveryFeed &feed;
    const Clock &clock;
    std::function<double()> random; ///< in [0, 1)
    ConnectionFactory connect;
    RendererFactory prepare;
    std::function<qint64()> freeSpace; ///< bytes left on the disk of the ledger
    std::shared_ptr<MessageWorkshop> workshop = std::make_shared<MessageWorkshop>();
};
