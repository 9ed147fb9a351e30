#include "smtp/systemdnsresolver.h"

#include <QDnsLookup>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace {

constexpr std::chrono::milliseconds lookAgain{50};

QDnsLookup::Type qtTypeOf(DnsType type)
{
    switch (type) {
    case DnsType::Text:
        return QDnsLookup::TXT;
    case DnsType::Mail:
        return QDnsLookup::MX;
    case DnsType::Address4:
        return QDnsLookup::A;
    case DnsType::Address6:
        return QDnsLookup::AAAA;
    }
    return QDnsLookup::TXT;
}

QByteArrayList valuesOf(const QDnsLookup &lookup, DnsType type)
{
    QByteArrayList values;
    if (type == DnsType::Text) {
        for (const QDnsTextRecord &record : lookup.textRecords())
            values.append(record.values().join());
    } else if (type == DnsType::Mail) {
        QList<QDnsMailExchangeRecord> records = lookup.mailExchangeRecords();
        std::ranges::stable_sort(records, {}, &QDnsMailExchangeRecord::preference);
        for (const QDnsMailExchangeRecord &record : records)
            values.append(record.exchange().toLatin1());
    } else {
        for (const QDnsHostAddressRecord &record : lookup.hostAddressRecords())
            values.append(record.value().toString().toLatin1());
    }
    return values;
}

DnsAnswer answerOf(const QDnsLookup &lookup, DnsType type)
{
    if (lookup.error() == QDnsLookup::NotFoundError)
        return {DnsAnswer::Status::NoSuchDomain, {}};
    if (lookup.error() != QDnsLookup::NoError)
        return {DnsAnswer::Status::Failed, {}};
    const QByteArrayList values = valuesOf(lookup, type);
    return {values.isEmpty() ? DnsAnswer::Status::Empty : DnsAnswer::Status::Found, values};
}

} // namespace

SystemDnsResolver::SystemDnsResolver(Cancelled cancelled, std::chrono::milliseconds patience,
                                     const QHostAddress &server)
    : m_cancelled(std::move(cancelled))
    , m_patience(patience)
    , m_server(server)
{
}

DnsAnswer SystemDnsResolver::lookUp(DnsType type, const QByteArray &name)
{
    if (isCancelled())
        return {};
    QDnsLookup lookup(qtTypeOf(type), QString::fromLatin1(name), m_server);
    QEventLoop loop;
    QTimer limit;
    QTimer look;
    QObject::connect(&lookup, &QDnsLookup::finished, &loop, &QEventLoop::quit);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isCancelled())
            loop.quit();
    });
    limit.start(m_patience);
    look.start(lookAgain);
    lookup.lookup();
    if (!lookup.isFinished())
        loop.exec();
    if (!lookup.isFinished()) {
        lookup.abort();
        return {};
    }
    return answerOf(lookup, type);
}
