#pragma once

#include "base/instant.h"
#include "smtp/dkimkey.h"

#include <QList>

/** A key and the selector its public half is published under: `selector._domainkey.domain`. */
struct DkimIdentity
{
    QByteArray selector;
    DkimKey key;
};

/**
 * Signs messages of one domain (RFC 6376, 8301, 8463): relaxed/relaxed, the whole body, one signature for each key.
 * From, To, Subject and Date are oversigned: nobody can add another one. Const and without state: any number of threads
 * may sign at once.
 */
class DkimSigner
{
public:
    /** `domain` as it travels: lower case, A-labels. */
    DkimSigner(QByteArray domain, QList<DkimIdentity> identities)
        : m_domain(std::move(domain))
        , m_identities(std::move(identities))
    {
    }

    QByteArray domain() const { return m_domain; }
    const QList<DkimIdentity> &identities() const { return m_identities; }

    /** The message (CRLF lines) with its signatures before it. Refused rather than signed wrongly: no From, an address
     * of another domain, a lone CR or LF. */
    Result<QByteArray> sign(const QByteArray &message, Instant now) const;

private:
    QByteArray m_domain;
    QList<DkimIdentity> m_identities;
};
