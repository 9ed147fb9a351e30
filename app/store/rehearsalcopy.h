#pragma once

#include "base/id.h"
#include "store/database.h"

/** One message a rehearsal received, and where it is kept. */
struct ReceivedMessage
{
    ContactId contact;
    QString place;
    qint64 size = 0;
};

/**
 * A copy of the project in a file of its own, for a rehearsal: what is prepared, delivered and recorded there never
 * touches the project. In it the other sendings stand still.
 */
class RehearsalCopy
{
public:
    /** Reads the project in one piece; `path` must not exist. */
    static Result<std::unique_ptr<RehearsalCopy>> make(const Database &project, SendingId sending, const QString &path,
                                                       const Clock &clock);

    Database &db() { return *m_database; }

    Result<void> addReceived(const QList<ReceivedMessage> &messages);
    /** When the next waiting row is due after that instant. */
    std::optional<Instant> nextDue(SendingId sending, Instant after) const;

private:
    explicit RehearsalCopy(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }

    std::unique_ptr<Database> m_database;
};
