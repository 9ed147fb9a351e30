#pragma once

#include <QByteArrayList>

enum class DnsType { Text, Mail, Address4, Address6 };

struct DnsAnswer
{
    enum class Status {
        Found,
        Empty,        ///< the name exists, without records of this kind
        NoSuchDomain, ///< NXDOMAIN
        Failed        ///< no server answered, or it could not: nothing is known
    };

    Status status = Status::Failed;
    /** Text: the strings of each record joined. Mail: hosts by preference, `""` for the null MX (RFC 7505). Addresses:
     * as text. */
    QByteArrayList values;

    /** What RFC 7208 §4.6.4 calls void. */
    bool isVoid() const { return status == Status::Empty || status == Status::NoSuchDomain; }
};

/** Asks the DNS. May block for some seconds: never called from a window's thread. */
class DnsResolver
{
public:
    virtual ~DnsResolver() = default;

    virtual DnsAnswer lookUp(DnsType type, const QByteArray &name) = 0;
    /** The person no longer waits: every further look-up fails at once. */
    virtual bool isCancelled() const { return false; }
};
