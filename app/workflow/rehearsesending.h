#pragma once

#include "workflow/rehearsedsending.h"

class PasswordStore;

/** How far a rehearsal is. */
struct RehearsalProgress
{
    enum class Stage { Copying, Preparing, Sending, Measuring };

    Stage stage = Stage::Copying;
    qint64 done = 0; ///< recipients, of `whole`
    qint64 whole = 0;
    Instant simulated{}; ///< the instant the rehearsal has reached

    bool operator==(const RehearsalProgress &) const = default;
};

/**
 * "Rehearse": the whole sending into the built-in server, from a copy of the project (see delivery/rehearsal.h for what
 * it proves). A draft is prepared in the copy as it would be in the project; a prepared or planned sending keeps its
 * frozen content and list. The project itself only remembers when this was, and how many messages and errors there
 * were.
 */
class RehearseSending
{
public:
    RehearseSending(Database &database, PasswordStore &passwords)
        : m_database(database)
        , m_passwords(passwords)
    {
    }

    /** Bytes that may still be written to the disk of this folder. */
    using FreeSpace = std::function<qint64(const QString &folder)>;
    static qint64 freeSpace(const QString &folder);

    struct Options
    {
        std::function<bool()> isCancelled = [] { return false; };
        std::function<void(const RehearsalProgress &)> progress = [](const RehearsalProgress &) {};
        QString place = RehearsalFolder::usualPlace();
        FreeSpace freeSpace = RehearseSending::freeSpace;
    };
    /** Blocks; with an event loop of its own on the calling thread. */
    Result<std::shared_ptr<RehearsedSending>> run(SendingId id, const Options &options);

    /** Whether a sending in this state can be rehearsed: before it starts. */
    static bool isPossible(SendingState state);

private:
    Result<void> makeReady(RehearsedSending &rehearsed, const Sending &sending);
    Result<RehearsalReport> foresee(RehearsedSending &rehearsed) const;

    Database &m_database;
    PasswordStore &m_passwords; ///< holds the signing keys
};
