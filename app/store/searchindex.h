#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/statement.h"

#include <QSqlDatabase>
#include <QStringList>

#include <functional>
#include <optional>

/**
 * Finds the contacts whose search text may hold some words, by its three-character pieces (SQLite's FTS5, trigram).
 *
 * An import only writes contacts; the index follows afterwards, some thousands at a time (catchUp). What it does not
 * know yet is looked through: candidates are complete at any moment, and whoever asks checks each of them, so an answer
 * is exact whatever the index holds.
 */
class SearchIndex
{
public:
    explicit SearchIndex(QSqlDatabase &db)
        : m_db(db)
    {
    }

    /** The words of a search, folded: a contact is found when its text holds each of them. */
    static QStringList wordsOf(const QString &search);

    /**
     * Contacts that may hold all the words, no number twice; nothing when there are more than `atMost`, or when no word
     * has three characters.
     */
    Result<std::optional<QList<ContactId>>> candidates(const QStringList &words, int atMost,
                                                       const std::function<bool()> &isCancelled = {}) const;

    /** Whether catchUp() has something to do. */
    Result<bool> isBehind() const;
    /** Inside write work: takes up to `atMost` contacts into the index. False when nothing is left to do. */
    Result<bool> catchUp(int atMost);
    /** Inside the write work that erases a person, after it: nothing of the text may wait in a list. */
    Result<void> forgetGone(ContactId contact);

private:
    Result<qint64> indexedTo() const;
    Result<qint64> replaceOutdated(int atMost);
    Result<qint64> addNew(int atMost);
    Result<bool> overwriteErased();
    Result<void> lowerEnd();
    Result<void> remove(ContactId contact, const QString &indexed);

    QSqlDatabase &m_db;
};
