#pragma once

#include "store/database.h"

/** Addresses and whole domains that never receive anything (specification §3.4). */
class KillFileRepository
{
public:
    struct Entry
    {
        QString entry; ///< comparison form of an address, `@domain`, or `#…`: the hash of a person who was erased
        QString reason;
        Instant added{};
        bool operator==(const Entry &) const = default;
    };

    explicit KillFileRepository(Database &database)
        : m_database(database)
    {
    }

    /** `text` is an address or `@domain`. Adding what is there already changes nothing. */
    Result<void> add(const QString &text, const QString &reason);
    /** All or none; gives those that were not there yet. */
    Result<QStringList> addAll(const QStringList &texts, const QString &reason);
    /** Also of a hashed entry, by the address it stands for. */
    Result<void> remove(const QString &text);
    Result<qint64> count(const QString &filter = {}) const;
    /** `filter` may hold `*` or `%` for anything; empty: all, at most `limit`. */
    Result<QList<Entry>> list(const QString &filter = {}, int limit = 1000) const;
    /** What keeps an address out: itself, its domain, or the hash an erasure left. */
    Result<std::optional<Entry>> find(const QString &address) const;
    Result<bool> contains(const QString &address) const;

private:
    Database &m_database;
};
