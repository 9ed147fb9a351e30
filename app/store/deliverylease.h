#pragma once

#include "store/database.h"

/**
 * One engine at a time delivers a project (architecture §5).
 *
 * On one computer a lock of the system on the file `NAME.envoi-delivery` decides: it vanishes with its process, so a
 * restart right after a kill works. Between computers that share the file, the heartbeat of the lease row decides.
 */
class DeliveryLease
{
public:
    explicit DeliveryLease(Database &database)
        : m_database(database)
    {
    }
    ~DeliveryLease();
    DeliveryLease(const DeliveryLease &) = delete;
    DeliveryLease &operator=(const DeliveryLease &) = delete;

    /** Refused with the name of the holder. */
    Result<void> take(const QString &program);
    /** A heartbeat; fails when another engine has taken the lease because ours had been silent. */
    Result<void> keep(Instant now);
    void release();

private:
    Result<void> writeRow(const QString &program);
    Result<void> refusal() const;

#ifdef Q_OS_WIN
    using Handle = void *;
#else
    using Handle = int;
#endif
    bool lockFile();
    void closeFile();

    Database &m_database;
    std::optional<Handle> m_file;
};
