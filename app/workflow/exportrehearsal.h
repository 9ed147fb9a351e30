#pragma once

#include "workflow/rehearsesending.h"

/** Writes every message of a rehearsal to a folder, one .eml file each, named by number, language and address. */
class ExportRehearsal
{
public:
    explicit ExportRehearsal(const RehearsedSending &rehearsed)
        : m_rehearsed(rehearsed)
    {
    }

    /** An empty folder that can be written; it is created when it is missing. Ask before the rehearsal, too. */
    static Result<void> checkFolder(const QString &folder);
    /** All or nothing: what was written before a failure or a cancellation goes. Returns how many. */
    Result<qint64> run(const QString &folder, const RehearseSending::Options &options = {}) const;

    /** `000042-fr-alice@example.org.eml`: no character that a file system or a shell could take for something else. */
    static QString fileName(qint64 number, const RehearsedMessage &message);

private:
    Result<void> write(const QString &path, const RehearsedMessage &message) const;
    Result<qint64> writeAll(const QString &folder, const RehearseSending::Options &options, QStringList &written) const;

    const RehearsedSending &m_rehearsed;
};
