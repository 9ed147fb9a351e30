#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QSqlDatabase>
#include <QStringList>

#include <functional>
#include <optional>

/**
 * One search put to the index (store/searchindex.h): the contacts who may hold all its words.
 *
 * What the index does not know yet is looked through, so candidates are complete at any moment; whoever asks checks
 * each of them, so an answer is exact whatever the index holds. The index is asked for those pieces of the words that
 * few have: a piece that everybody has is a long list to go through and tells nothing. The beginnings of the lists say
 * which ones they are.
 */
class SearchCandidates
{
public:
    static Result<SearchCandidates> of(QSqlDatabase &db, const QStringList &words,
                                       const std::function<bool()> &isCancelled = {});

    /** Which part of all contacts they are, about: 1 when the index cannot tell. */
    double share() const;
    /** Their numbers, each once; nothing when there are more than `atMost`, or when the index cannot tell. */
    Result<std::optional<QList<ContactId>>> all(int atMost) const;

private:
    /** What the index is asked, and what the beginning of its answer told. */
    struct Question
    {
        QString match; ///< an expression of FTS5
        double share = 1;
        bool isWhole = false;      ///< the beginning was all of it
        QList<ContactId> contacts; ///< then these
    };
    SearchCandidates(QSqlDatabase &db, const QStringList &words, const std::function<bool()> &isCancelled);

    Result<Question> begin(const QString &match) const;
    Result<std::optional<Question>> bestOf(const QStringList &pieces) const;

    QSqlDatabase &m_db;
    QStringList m_words;
    std::function<bool()> m_isCancelled;
    qint64 m_indexedTo = 0;
    qint64 m_last = 0; ///< the highest number of a contact
    std::optional<Question> m_question;
};
