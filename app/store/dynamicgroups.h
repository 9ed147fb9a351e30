#pragma once

#include "groups/criteriacatalogue.h"
#include "groups/criterion.h"
#include "store/database.h"

#include <functional>

/** Inside write work: gives a group criteria (their JSON form), refused when they make no sense or name the group
 * itself through others. */
Result<void> writeCriteria(QSqlDatabase &db, GroupId group, const QString &json);

/** Names of the groups whose criteria speak of this one. */
Result<QStringList> groupsThatSpeakOf(QSqlDatabase &db, GroupId group);

/** Groups that are questions: their criteria, and how many contacts answer to some. */
class DynamicGroups
{
public:
    explicit DynamicGroups(Database &database)
        : m_database(database)
    {
    }

    /** What criteria may speak of. */
    Result<CriteriaCatalogue> catalogue() const;
    /** Refused when they mean nothing any more. */
    Result<Criteria> criteriaOf(GroupId id) const;
    /** Of a dynamic group; a static one keeps its list. */
    Result<void> setCriteria(GroupId id, const Criteria &criteria);
    Result<void> setCriteria(GroupId id, const QString &json);

    /** How many contacts remain after the first block, after the first two … and after all. */
    struct Count
    {
        QList<qint64> after;
        qint64 total() const { return after.isEmpty() ? 0 : after.last(); }
        bool operator==(const Count &) const = default;
    };
    /** `isCancelled` is asked between the questions to the store. */
    Result<Count> count(const Criteria &criteria, const std::function<bool()> &isCancelled = {}) const;

    /** The values a field has, the most frequent first: what lists offer. */
    Result<QStringList> valuesOf(const ContactField &field, int limit) const;

private:
    Database &m_database;
};
