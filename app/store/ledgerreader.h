#pragma once

#include "store/sendingrepository.h"
#include "store/statement.h"

/** Reads the rows of the ledger and the exclusions beside it, by page. */
class LedgerReader
{
public:
    explicit LedgerReader(QSqlDatabase &db)
        : m_db(db)
    {
    }

    struct Filter
    {
        std::optional<RecipientState> state;
        QString search; ///< in address and key
    };
    Result<qint64> count(SendingId id, const Filter &filter) const;
    Result<QList<RecipientLine>> lines(SendingId id, const Filter &filter, qint64 offset, int limit) const;
    Result<QList<ContactHistoryLine>> historyOf(ContactId contact, int limit) const;
    Result<QList<LeftOut>> leftOut(ContactId contact, int limit) const;

    Result<QList<ExcludedContact>> exclusions(SendingId id, std::optional<ExclusionReason> reason, qint64 offset,
                                              int limit) const;
    Result<QMap<ExclusionReason, qint64>> exclusionCounts(SendingId id) const;

private:
    template <class Line, class RowOf>
    Result<QList<Line>> withEngagement(QList<Line> lines, RowOf rowOf) const;
    /** From the counters: at once, however large the sending. */
    Result<qint64> countByState(SendingId id, std::optional<RecipientState> state) const;

    QSqlDatabase &m_db;
};
