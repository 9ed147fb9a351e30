#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QSet>
#include <QSqlDatabase>

/**
 * The part of the kill file that no longer says who it is about: entries `#…`, the salted SHA-256 of the address of a
 * person who was erased (specification §3.4, §15.4). An address that comes back by an import is recognised and stays
 * without mail; the file alone does not give it away. Contacts carry the answer in `address_erased`, asked once when
 * their address is written.
 */
class ErasedAddresses
{
public:
    static Result<ErasedAddresses> read(QSqlDatabase &db);

    /** Of the comparison form of an address. */
    bool contains(const QString &addressKey) const;
    QString entryFor(const QString &addressKey) const;
    bool isEmpty() const { return m_entries.isEmpty(); }

    /** Inside write work: keeps the hash from now on. */
    static Result<void> remember(QSqlDatabase &db, const QString &addressKey, const QString &reason, Instant now);

private:
    QByteArray m_salt;
    QSet<QString> m_entries;
};
