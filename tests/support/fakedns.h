#pragma once

#include "smtp/dnsresolver.h"

#include <QMap>

/** A DNS a test makes up; what it does not know does not exist. */
class FakeDns : public DnsResolver
{
public:
    FakeDns &add(DnsType type, const QByteArray &name, const QByteArray &value)
    {
        m_values[{type, name}].append(value);
        return *this;
    }
    FakeDns &text(const QByteArray &name, const QByteArray &value) { return add(DnsType::Text, name, value); }
    FakeDns &fails(const QByteArray &name)
    {
        m_failing.append(name);
        return *this;
    }

    DnsAnswer lookUp(DnsType type, const QByteArray &name) override
    {
        asked.append(name);
        if (cancelled || m_failing.contains(name))
            return {};
        if (const auto found = m_values.constFind({type, name}); found != m_values.constEnd())
            return {DnsAnswer::Status::Found, *found};
        for (auto each = m_values.constBegin(); each != m_values.constEnd(); ++each)
            if (each.key().second == name)
                return {DnsAnswer::Status::Empty, {}};
        return {DnsAnswer::Status::NoSuchDomain, {}};
    }
    bool isCancelled() const override { return cancelled; }

    QByteArrayList asked;
    bool cancelled = false;

private:
    QMap<std::pair<DnsType, QByteArray>, QByteArrayList> m_values;
    QByteArrayList m_failing;
};
