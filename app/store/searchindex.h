#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/statement.h"

#include <QSqlDatabase>
#include <QStringList>

/**
 * The three-character pieces of each contact's search text (SQLite's FTS5, trigram), which SearchCandidates asks.
 *
 * An import only writes contacts; the index follows afterwards, some thousands at a time (catchUp). What it does not
 * know yet are the contacts above indexedTo() and those of the table search_outdated.
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

    static constexpr int pieceLength = 3;
    /** A text as it is indexed: behind it blanks, so that a piece begins at every character. */
    static QString padded(const QString &text);

    /** Contacts up to this number are in the index. */
    Result<qint64> indexedTo() const;
    /** Whether catchUp() has something to do. */
    Result<bool> isBehind() const;
    /** Inside write work: takes up to `atMost` contacts into the index. False when nothing is left to do. */
    Result<bool> catchUp(int atMost);
    /** Inside write work after which few contacts are left: they are indexed again, and nobody waits to be taken out.
     */
    Result<void> startAnew();
    /** Inside the write work that erases a person, after it: nothing of the text may wait in a list. */
    Result<void> forgetGone(ContactId contact);

private:
    Result<qint64> replaceOutdated(int atMost);
    Result<qint64> addNew(int atMost);
    Result<bool> overwriteErased();
    Result<void> lowerEnd();
    Result<void> remove(ContactId contact, const QString &indexed);

    QSqlDatabase &m_db;
};
