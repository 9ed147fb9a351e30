#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

/**
 * A private folder for as long as a rehearsal is looked at: it holds addresses and messages, so only its owner may read
 * it and it goes with this object. What a program that was killed left behind goes at the next start.
 */
class RehearsalFolder
{
public:
    /** The cache of the session's user; `envoi` and `envoi-cli` share it. */
    static QString usualPlace();
    static Result<std::unique_ptr<RehearsalFolder>> make(const QString &place = usualPlace());
    /** Removes the folders of programs that are gone. */
    static void removeLeftovers(const QString &place = usualPlace());

    ~RehearsalFolder();

    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QString path() const { return m_folder.path(); }

private:
    explicit RehearsalFolder(const QString &pattern);

    QTemporaryDir m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< says that its program lives
};
