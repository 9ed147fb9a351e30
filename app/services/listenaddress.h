#pragma once

#include "base/result.h"

#include <QString>

/** Where a service listens: `127.0.0.1:8425`, `[::1]:8425`, or a port alone for this computer only; 0: any free one. */
struct ListenAddress
{
    QString host; ///< an IP address, or `localhost`
    quint16 port = 0;

    static Result<ListenAddress> parse(const QString &text);
    QString text() const; ///< an IPv6 address in brackets
    /** Only programs of this computer can call. */
    bool isLocal() const;
    bool operator==(const ListenAddress &) const = default;
};
