#pragma once

#include "smtp/dnsresolver.h"

#include <QHostAddress>

#include <atomic>
#include <chrono>
#include <memory>

/** The resolver of the system, through QDnsLookup. Any thread may cancel. */
class SystemDnsResolver : public DnsResolver
{
public:
    using Cancelled = std::shared_ptr<std::atomic_bool>;

    /** `patience`: for each look-up. `server`: another than the system's, on port 53. */
    explicit SystemDnsResolver(Cancelled cancelled = std::make_shared<std::atomic_bool>(false),
                               std::chrono::milliseconds patience = std::chrono::seconds(8),
                               const QHostAddress &server = {});

    DnsAnswer lookUp(DnsType type, const QByteArray &name) override;
    bool isCancelled() const override { return *m_cancelled; }

private:
    Cancelled m_cancelled;
    std::chrono::milliseconds m_patience;
    QHostAddress m_server;
};
