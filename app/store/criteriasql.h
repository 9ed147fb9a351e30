#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "groups/criterion.h"
#include "store/sqltext.h"

#include <functional>

/**
 * Criteria as a condition on `contact c`, with bound values only (specification §4). Small questions are asked of the
 * store while it is written; the condition holds for the instant and the state of the store it was written for.
 */
class CriteriaSql
{
public:
    struct Context
    {
        Instant now{};
        QByteArray zone;                         ///< of the project: what today is
        std::optional<ContactId> only;           ///< the one contact asked about; none: all
        std::function<SqlText(GroupId)> members; ///< SELECT of the ids of a group
    };

    CriteriaSql(QSqlDatabase &db, Context context);

    Result<SqlText> condition(const Criteria &criteria) const;
    /** The contacts of the project, or the one asked about. */
    SqlText scope() const;

private:
    Result<SqlText> block(const CriteriaBlock &block) const;
    Result<SqlText> criterion(const Criterion &criterion) const;
    SqlText days(const Criterion &criterion) const;
    SqlText instants(const Criterion &criterion) const;
    SqlText consent(const Criterion &criterion) const;
    SqlText message(const Criterion &criterion) const;
    qint64 startOf(QDate day) const;

    QSqlDatabase &m_db;
    Context m_context;
    QDate m_today;
};
