#pragma once

#include "store/contactlist.h"
#include "store/searchcandidates.h"
#include "store/sqltext.h"

/**
 * One question of ContactList to one state of the file. What an index of the list's order or the search index can tell
 * is never asked of each contact in turn.
 */
class ContactReading
{
public:
    static Result<ContactReading> begin(QSqlDatabase &db, const ContactQuery &query, Instant now,
                                        const ContactList::IsCancelled &isCancelled);

    /** In the order of an index and nobody left out: read where one looks. */
    bool isInPlace() const;
    /** All contacts: SQLite counts the leaves of its smallest index. */
    Result<qint64> count() const;
    /** Of a list that is read in place. */
    Result<QList<ContactId>> slice(qint64 offset, int limit) const;

    /** The first who fit, in the order of an index, when they stand at its very beginning. */
    Result<std::optional<QList<ContactId>>> atOnce(int limit) const;
    /** Everybody who fits a rare search, in order; nothing: too many to look at each. */
    Result<std::optional<QList<ContactId>>> ofRareSearch() const;
    /** The first who fit, in the order of an index, found before all of them are known; fewer than `limit`: that is
     * all. */
    Result<QList<ContactId>> first(int limit) const;
    /** Everybody who fits, in order. What is found until one gives up may be anything. */
    Result<QList<ContactId>> all() const;

    /** Those who are gone in the meantime are left out. */
    Result<QList<ContactLine>> lines(const QList<ContactId> &ids) const;

private:
    class Set;

    ContactReading(QSqlDatabase &db, const ContactQuery &query, const SqlText &filter,
                   const ContactList::IsCancelled &isCancelled, const ContactFields &own, const QString &keySql);

    Result<SearchCandidates> candidates() const;
    Result<QList<ContactId>> within(int reach, int limit) const;
    Result<QList<ContactId>> amongst(const QList<ContactId> &candidates) const;
    Result<Set> whoMayFit() const;
    Result<QList<ContactId>> inOrder(const Set &set, qsizetype limit) const;
    bool isGivenUp() const { return m_isCancelled && m_isCancelled(); }

    QSqlDatabase &m_db;
    ContactQuery m_query;
    SqlText m_filter;
    ContactList::IsCancelled m_isCancelled;
    ContactFields m_own;
    QString m_keySql;
    QString m_order;
    mutable std::optional<SearchCandidates> m_candidates;
};
