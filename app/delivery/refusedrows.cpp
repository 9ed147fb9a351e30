#include "delivery/refusedrows.h"

#include "delivery/refusalwatch.h"
#include "delivery/rowoutcomes.h"

#include <QPointer>

void RefusedRows::recall(const QList<DeliveryLedger::PastAnswer> &answers)
{
    for (const DeliveryLedger::PastAnswer &answer : answers) {
        if (answer.state != RecipientState::Deferred || !refusesUs(answer))
            continue;
        // What would be about the person after the dot was not about her before she was named: else it had not waited.
        const Consequence after = consequenceOf(answer.reply, SmtpStage::Dot);
        const bool isContent = after == Consequence::Refused || after == Consequence::BounceSoft;
        const ServerAnswer said{isContent ? Consequence::Refused : Consequence::PauseAccount, answer.reply};
        m_rows[answer.row] = {answer.sending, outcomeOf(said, 0, {}, m_environment.clock.now(), 0)};
    }
}

RowOutcome RefusedRows::hold(SendingId sending, RowId row, const RowOutcome &verdict, Instant nextTry)
{
    if (m_rows.contains(row) && m_rows.size() == 1 && isFinal(verdict.state)) {
        m_rows.clear();
        return verdict;
    }
    m_rows[row] = {sending, verdict};
    RowOutcome waits = verdict;
    waits.state = RecipientState::Deferred;
    waits.countsAsAttempt = false;
    waits.nextTry = nextTry;
    return waits;
}

void RefusedRows::triedAgain(RowId row)
{
    if (const auto known = m_rows.find(row); known != m_rows.end())
        known->isUnderWay = true;
}

void RefusedRows::forget(RowId row)
{
    m_rows.remove(row);
}

void RefusedRows::judge()
{
    const Rows rows = takeWaiting();
    for (auto row = rows.begin(); row != rows.end(); ++row)
        if (isFinal(row->verdict.state)) // else it is ours to mend all the same: it is tried again at its time
            record(row.key(), row->sending, row->verdict);
}

void RefusedRows::judgeWhatIsLeft(bool tookOthers)
{
    if (tookOthers || m_rows.size() == 1)
        judge();
}

void RefusedRows::giveBack()
{
    const Rows rows = takeWaiting();
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        RowOutcome waits = row->verdict; // the server's words stay to be read
        waits.state = RecipientState::Pending;
        waits.countsAsAttempt = false;
        waits.nextTry = m_environment.clock.now();
        record(row.key(), row->sending, waits);
    }
}

/** Those on their way are judged by their own answer. */
RefusedRows::Rows RefusedRows::takeWaiting()
{
    Rows waiting;
    m_rows.removeIf([&](const Rows::iterator &row) {
        if (row->isUnderWay)
            return false;
        waiting.insert(row.key(), *row);
        return true;
    });
    return waiting;
}

void RefusedRows::record(RowId row, SendingId sending, const RowOutcome &outcome)
{
    ++m_recording;
    m_environment.ledger.record(
        row, outcome, m_environment.clock.now(),
        m_inbox.forward<Result<void>>([guard = QPointer(this), sending](const Result<void> &recorded) {
            if (!guard)
                return;
            --guard->m_recording;
            if (recorded)
                Q_EMIT guard->settled(sending);
            else
                Q_EMIT guard->ledgerFailed(recorded.error());
        }));
}
