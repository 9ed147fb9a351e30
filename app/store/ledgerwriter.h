#pragma once

#include "delivery/deliveryledger.h"
#include "sendings/eligibility.h"
#include "sendings/sendingstate.h"
#include "store/addresstroubles.h"
#include "store/statement.h"

#include <map>

/**
 * Moves single rows of the ledger inside one write transaction: load() those that will be moved, move them, and call
 * finish() at the end.
 */
class LedgerWriter
{
public:
    explicit LedgerWriter(QSqlDatabase &db);

    /** As they are in the store now: all in one statement, for asking row by row costs more than moving them. */
    Result<void> load(const QList<RowId> &rows);

    Result<DeliveryLedger::Intent> announce(RowId row, Instant now);
    Result<void> record(RowId row, const RowOutcome &outcome, Instant now);
    /** The counters, once for all rows moved. */
    Result<void> finish();

private:
    struct Row
    {
        SendingId sending;
        bool seed = false;
        RecipientState state = RecipientState::Pending;
        QString address;
        SendingState sendingState = SendingState::Sending;
        std::optional<Instant> deadline;
        bool contactExists = true;
        bool active = true;
        bool quarantined = false;
        std::optional<Instant> handedAt;
        bool addressErased = false;
        bool hasErrors = false; ///< deliveries failed since the last success
        ContactId contact;
        CommunicationTypeId type;
    };
    Row rowFrom(const Statement &line);
    Result<DeliveryLedger::Intent> keepBack(RowId id, Row &row, Instant now);
    Result<void> keepEarlierHandOff(RowId id, const Row &row);
    Result<std::optional<ExclusionReason>> exclusionOf(const Row &row, Instant now);
    Result<bool> isKilled(const QString &address);
    Result<bool> killFileIsEmpty();
    Result<ConsentStanding> standingOf(const Row &row, const ConsentRule &rule, Instant now);
    Result<ConsentRule> ruleOf(CommunicationTypeId type);
    Result<void> learn(const Row &row, RecipientState state, const RowOutcome &outcome, Instant now);
    Result<void> skip(RowId id, Row &row, ExclusionReason reason, Instant now);
    void move(Row &row, RecipientState to);

    QSqlDatabase &m_db;
    QHash<RowId, Row> m_rows;
    std::optional<bool> m_killFileIsEmpty;
    Statement m_killed;
    Statement m_announce;
    Statement m_record;
    Statement m_consents;
    AddressTroubles m_troubles;
    std::map<CommunicationTypeId, ConsentRule> m_rules;
    std::map<std::tuple<qint64, bool, RecipientState>, qint64> m_counts;
};
