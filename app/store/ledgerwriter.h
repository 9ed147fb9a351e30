#pragma once

#include "delivery/deliveryledger.h"
#include "sendings/eligibility.h"
#include "sendings/sendingstate.h"
#include "store/addresstroubles.h"
#include "store/statement.h"

#include <map>

/** Moves single rows of the ledger inside one write transaction; call finish() at its end. */
class LedgerWriter
{
public:
    explicit LedgerWriter(QSqlDatabase &db);

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
        bool addressErased = false;
        bool hasErrors = false; ///< deliveries failed since the last success
        ContactId contact;
        CommunicationTypeId type;
    };
    Result<std::optional<Row>> read(RowId id);
    Result<DeliveryLedger::Intent> keepBack(RowId id, const Row &row, Instant now);
    Result<std::optional<ExclusionReason>> exclusionOf(const Row &row, Instant now);
    Result<bool> isKilled(const QString &address);
    Result<ConsentStanding> standingOf(const Row &row, const ConsentRule &rule, Instant now);
    Result<ConsentRule> ruleOf(CommunicationTypeId type);
    Result<void> learn(const Row &row, RecipientState state, const RowOutcome &outcome, Instant now);
    Result<void> skip(RowId id, const Row &row, ExclusionReason reason, Instant now);
    void count(const Row &row, RecipientState to);

    QSqlDatabase &m_db;
    Statement m_read;
    Statement m_killed;
    Statement m_announce;
    Statement m_record;
    Statement m_consents;
    AddressTroubles m_troubles;
    std::map<CommunicationTypeId, ConsentRule> m_rules;
    std::map<std::tuple<qint64, bool, RecipientState>, qint64> m_counts;
};
