#pragma once

#include "store/audienceindex.h"
#include "store/database.h"

/**
 * Keeps in the file, before a count, what the audience index lacks for it: a transaction of the writer for each chunk,
 * so that a delivery goes on between them. Whoever counts does not depend on it: when the writer is busy with a long
 * import, or the disk is full, the count builds what it needs for itself.
 */
class AudienceUpkeep
{
public:
    explicit AudienceUpkeep(Database &database)
        : m_database(database)
    {
    }

    void complete(const QList<AudiencePart> &parts, const std::function<bool()> &isStopped);

private:
    /** False: it could not be kept now. */
    bool completeChunk(const QList<AudiencePart> &parts, int chunk);

    Database &m_database;
};
