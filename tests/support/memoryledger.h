#pragma once

#include "delivery/deliveryledger.h"

#include <QObject>
#include <QStringList>

#include <map>

/** A ledger in memory, which commits when the event loop comes round. One account, one sending unless more are added.
 */
class MemoryLedger : public QObject, public DeliveryLedger
{
public:
    struct Row
    {
        SendingId sending;
        DueRow row;
        RecipientState state = RecipientState::Pending;
        Instant due{};
        std::optional<Instant> handedAt;
        RowOutcome outcome;
        int answered = 0; ///< how many answers came before, since it was resumed; 0: none
    };

    SmtpAccount theAccount;
    RetryPolicy retries;
    std::map<SendingId, ActiveSending> sendings;
    QHash<SendingId, QString> paused; ///< with the reason
    std::map<RowId, Row> rows;
    std::multimap<Instant, RowId> handOffs; ///< each attempt
    QHash<QString, DeliveryBlock> theBlocks;
    QSet<RowId> notEligible;
    QStringList journal; ///< `announce 3`, `durable 3`, `record 3 ACCEPTED`, …
    bool canWrite = true;
    bool canRead = true;
    QSet<RowId> inDoubt; ///< departed, not yet answered
    qsizetype mostInDoubt = 0;

    ActiveSending &addSending(const QStringList &addresses)
    {
        const SendingId id{qint64(sendings.size()) + 1};
        addRows(id, addresses);
        return sendings[id] = ActiveSending{.id = id, .account = AccountId{1}, .pace = {}, .deadline = {}};
    }
    void addRows(SendingId sending, const QStringList &addresses)
    {
        for (const QString &address : addresses) {
            Row row;
            row.sending = sending;
            row.row.id = RowId{qint64(rows.size()) + 1};
            row.row.address = address;
            rows[row.row.id] = row;
        }
    }
    qsizetype count(RecipientState state) const
    {
        return std::ranges::count_if(rows, [state](const auto &entry) { return entry.second.state == state; });
    }

    Result<void> takeLease(const QString &) override { return {}; }
    Result<void> keepLease(Instant) override { return {}; }
    void releaseLease() override {}

    Result<Advance> advanceSendings(Instant now) override
    {
        Advance advance;
        for (auto &[id, sending] : sendings) {
            sending.waiting = 0;
            for (auto &[rowId, row] : rows)
                if (row.sending == id && isWaiting(row.state)) {
                    if (sending.deadline && now >= *sending.deadline)
                        row.state = RecipientState::Expired;
                    else
                        ++sending.waiting;
                }
            if (!paused.contains(id) && sending.waiting > 0)
                advance.active.append(sending);
        }
        return advance;
    }
    Result<QList<ActiveSending>> activeSendings(Instant) override
    {
        QList<ActiveSending> active;
        for (const auto &[id, sending] : sendings)
            if (!paused.contains(id))
                active.append(sending);
        return active;
    }
    Result<SmtpAccount> account(AccountId) override { return theAccount; }
    Result<Snapshot> snapshot(SendingId) override { return Snapshot(); }
    Result<RetryPolicy> retryPolicy() override { return retries; }
    Result<QList<DueRow>> due(const Wanted &wanted) override
    {
        QList<DueRow> due;
        for (const auto &[id, row] : rows)
            if (row.sending == wanted.sending && isWaiting(row.state) && row.due <= wanted.due &&
                !wanted.held.contains(id) && due.size() < wanted.atMost &&
                !wanted.exceptDomains.contains(row.row.address.section(u'@', 1)))
                due.append(row.row);
        return due;
    }
    Result<QList<Instant>> handOffsOfSending(SendingId sending, Instant since) override
    {
        QList<Instant> instants;
        for (const auto &[at, id] : handOffs)
            if (at > since && rows[id].sending == sending && !rows[id].row.seed)
                instants.append(at);
        return instants;
    }
    Result<QList<HandOff>> handOffsOfAccount(AccountId, Instant since) override
    {
        QList<HandOff> all;
        for (const auto &[at, id] : handOffs)
            if (at > since)
                all.append({at, rows[id].row.address});
        return all;
    }
    Result<QList<DeliveryBlock>> blocks(AccountId) override { return theBlocks.values(); }
    void keepBlock(AccountId, const DeliveryBlock &block, Instant now, Recorded kept) override
    {
        if (block.isOver(now))
            theBlocks.remove(block.domain);
        else
            theBlocks[block.domain] = block;
        commitLater([kept = std::move(kept)] { kept({}); });
    }

    void announce(RowId id, Instant now, Announced announced) override
    {
        journal.append(QStringLiteral("announce %1").arg(id.value));
        commitLater([this, id, now, announced = std::move(announced)] {
            Row &row = rows[id];
            if (!canWrite)
                return announced(failure());
            if (isFinal(row.state))
                return announced(Intent{});
            if (paused.contains(row.sending)) {
                row.state = RecipientState::Pending;
                return announced(Intent{});
            }
            if (notEligible.contains(id)) {
                row.state = RecipientState::Skipped;
                return announced(Intent{.granted = false, .reason = QStringLiteral("KILLFILE")});
            }
            row.state = RecipientState::Sending;
            row.handedAt = now;
            handOffs.emplace(now, id);
            journal.append(QStringLiteral("durable %1").arg(id.value));
            announced(Intent{.granted = true, .asOf = changes().value()});
        });
    }
    Result<qint64> changes() override
    {
        return canRead ? Result<qint64>(qint64(paused.size()) * 1000 + notEligible.size()) : failure();
    }
    Result<Standing> standingOf(const QList<RowId> &granted, Instant) override
    {
        Standing standing{.mayLeave = {}, .asOf = changes().value()};
        for (RowId id : granted)
            if (!paused.contains(rows[id].sending) && !notEligible.contains(id))
                standing.mayLeave.insert(id);
        return standing;
    }
    Result<void> markDeparture(RowId id) override
    {
        if (!canWrite)
            return failure();
        inDoubt.insert(id);
        mostInDoubt = std::max(mostInDoubt, inDoubt.size());
        journal.append(QStringLiteral("depart %1").arg(id.value));
        return {};
    }
    void record(RowId id, const RowOutcome &outcome, Instant, Recorded recorded) override
    {
        if (canWrite)
            inDoubt.remove(id); // the answer is noted before it is durable
        commitLater([this, id, outcome, recorded = std::move(recorded)] {
            if (!canWrite)
                return recorded(failure());
            Row &row = rows[id];
            row.state = outcome.state;
            row.outcome = outcome;
            row.row.attempts += int(outcome.countsAsAttempt);
            row.due = outcome.nextTry.value_or(row.due);
            row.answered = row.state == RecipientState::Pending ? 0 : ++m_answers;
            journal.append(QStringLiteral("record %1 %2").arg(id.value).arg(wordFor(outcome.state)));
            recorded({});
        });
    }
    Result<void> pause(SendingId sending, const QString &reason) override
    {
        paused[sending] = reason;
        return {};
    }
    Result<QList<SendingId>> holdAll(const QString &reason) override
    {
        QList<SendingId> held;
        for (const auto &[id, sending] : sendings)
            if (!paused.contains(id)) {
                paused[id] = reason;
                held.append(id);
            }
        return held;
    }

    Result<QList<PastAnswer>> answersToSending(SendingId sending, int atMost) override
    {
        std::map<int, PastAnswer> answers;
        for (const auto &[id, row] : rows)
            if (row.answered > 0 && row.outcome.replyCode > 0 && (sending == SendingId{} || row.sending == sending))
                answers[row.answered] = {id,
                                         row.sending,
                                         row.state,
                                         {row.outcome.replyCode, row.outcome.replyStatus, row.outcome.replyText}};
        QList<PastAnswer> newest;
        for (const auto &[order, answer] : answers)
            newest.append(answer);
        return newest.mid(std::max<qsizetype>(0, newest.size() - atMost));
    }
    Result<QList<PastAnswer>> answersToAccount(AccountId, int atMost) override { return answersToSending({}, atMost); }
    /** A person did. */
    void resume(SendingId sending)
    {
        paused.remove(sending);
        for (auto &[id, row] : rows)
            if (row.sending == sending)
                row.answered = 0;
    }

private:
    int m_answers = 0;

    static tl::unexpected<Failure> failure()
    {
        return broken(QStringLiteral("disk-full"), QStringLiteral("The disk is full: nothing was changed."),
                      QStringLiteral("Free some space, then try again."));
    }
    void commitLater(std::function<void()> work)
    {
        QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
    }
};
