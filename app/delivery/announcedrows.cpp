#include "delivery/announcedrows.h"

#include "delivery/rowoutcomes.h"

namespace {

/** Long enough for the disk, short enough for what ends by itself: a consent that is valid until this evening. */
constexpr std::chrono::seconds grantIsFresh{1};
/** After a power cut the notes of departure are not believed, and as many rows are in doubt: of one connection, and of
 * all together. */
constexpr qint64 mostAheadOfOne = 128;
constexpr qint64 mostAheadOfAll = 512;
/** Where waiting for the ledger costs less than this share of a message's time, nothing is announced ahead. */
constexpr int negligibleShare = 20;

/** A moving average: an eighth of the new value. */
void blend(std::chrono::nanoseconds &average, std::chrono::nanoseconds value)
{
    average = average.count() == 0 ? value : (average * 7 + value) / 8;
}

} // namespace

AnnouncedRows::AnnouncedRows(DeliveryEnvironment &environment, CallbackInbox &inbox)
    : m_environment(environment)
    , m_inbox(inbox)
{
}

void AnnouncedRows::announce(std::shared_ptr<SendingDelivery> sending, const SendingDelivery::Taken &taken, Instant now)
{
    m_closed = false;
    ask(std::make_shared<AnnouncedRow>(AnnouncedRow{std::move(sending), taken.row, taken.message, now, {}, 0}));
}

void AnnouncedRows::ask(Row row)
{
    ++m_asked;
    const RowId id = row->row.id;
    m_environment.ledger.announce(
        id, m_environment.clock.now(),
        m_inbox.forward<Result<DeliveryLedger::Intent>>(
            [this, row = std::move(row), asked = std::chrono::steady_clock::now()](
                const Result<DeliveryLedger::Intent> &intent) { onAnswer(row, asked, intent); }));
}

/** Not granted without a reason: the sending was stopped, and its other rows need not ask one by one. */
void AnnouncedRows::onAnswer(Row row, Time asked, const Result<DeliveryLedger::Intent> &intent)
{
    --m_asked;
    blend(m_commitTime, std::chrono::steady_clock::now() - asked);
    if (!intent) {
        Q_EMIT ledgerFailed(intent.error());
        return;
    }
    if (intent->granted && !m_closed) {
        row->granted = m_environment.clock.now();
        row->asOf = intent->asOf;
        m_granted.push_back(std::move(row));
        Q_EMIT granted();
        return;
    }
    if (intent->granted)
        return withdraw(*row);
    Q_EMIT givenBack(*row);
    row->sending->release(row->row.id);
    if (intent->reason.isEmpty())
        row->sending->stop();
    Q_EMIT settled(row->sending->id());
    Q_EMIT granted(); // there is room for another
}

AnnouncedRows::Row AnnouncedRows::take()
{
    const Instant now = m_environment.clock.now();
    while (!m_granted.empty() && lookAgain(now) && !m_granted.empty()) {
        Row row = std::move(m_granted.front());
        m_granted.pop_front();
        if (!row->sending->mayStillSendAt(now))
            withdraw(*row);
        else if (now - row->granted > grantIsFresh)
            ask(std::move(row));
        else if (!row->message.get())
            end(*row, productionError(row->message.get().error()));
        else
            return row;
    }
    return {};
}

/** Nothing changed since the next row was granted: nearly always, and that costs no question to the database. */
bool AnnouncedRows::lookAgain(Instant now)
{
    const Result<qint64> changes = m_environment.ledger.changes();
    if (!changes)
        Q_EMIT ledgerFailed(changes.error());
    return changes && (m_granted.front()->asOf == *changes || askAgain(now));
}

/** All at once, and only by reading: rows that may still leave do not wait for the disk. */
bool AnnouncedRows::askAgain(Instant now)
{
    QList<RowId> ids;
    for (const Row &row : m_granted)
        ids.append(row->row.id);
    const Result<DeliveryLedger::Standing> standing = m_environment.ledger.standingOf(ids, now);
    if (!standing) {
        Q_EMIT ledgerFailed(standing.error());
        return false;
    }
    for (Row &row : std::exchange(m_granted, {})) {
        row->asOf = standing->asOf;
        if (standing->mayLeave.contains(row->row.id))
            m_granted.push_back(std::move(row));
        else
            ask(std::move(row));
    }
    return true;
}

bool AnnouncedRows::mayStillLeave(AnnouncedRow &row)
{
    const Instant now = m_environment.clock.now();
    if (!row.sending->mayStillSendAt(now))
        return false;
    const Result<qint64> changes = m_environment.ledger.changes();
    if (changes && row.asOf == *changes && now - row.granted <= grantIsFresh)
        return true;
    const auto standing = changes ? m_environment.ledger.standingOf({row.row.id}, now)
                                  : Result<DeliveryLedger::Standing>(failureOf(changes));
    if (!standing)
        Q_EMIT ledgerFailed(standing.error());
    return standing && standing->mayLeave.contains(row.row.id);
}

void AnnouncedRows::withdrawStopped()
{
    const Instant now = m_environment.clock.now();
    std::erase_if(m_granted, [&](const Row &row) {
        if (row->sending->mayStillSendAt(now))
            return false;
        withdraw(*row);
        return true;
    });
}

void AnnouncedRows::withdrawAll()
{
    m_closed = true;
    for (const Row &row : std::exchange(m_granted, {}))
        withdraw(*row);
}

void AnnouncedRows::withdraw(const AnnouncedRow &row)
{
    end(row, RowOutcome::waitsAgain());
}

/** Without having left. */
void AnnouncedRows::end(const AnnouncedRow &row, const RowOutcome &outcome)
{
    ++m_ending;
    Q_EMIT givenBack(row);
    m_environment.ledger.record(
        row.row.id, outcome, m_environment.clock.now(),
        m_inbox.forward<Result<void>>([this, sending = row.sending, id = row.row.id](const Result<void> &recorded) {
            --m_ending;
            sending->release(id);
            if (recorded)
                Q_EMIT settled(sending->id());
            else
                Q_EMIT ledgerFailed(recorded.error());
        }));
}

/** Three times as many messages as a connection delivers while the ledger makes one intent durable: that is an average
 * of those that came first and last to one commit, and commits vary. */
int AnnouncedRows::aheadPerConnection(qsizetype connections) const
{
    if (m_commitTime * negligibleShare < m_messageTime || m_messageTime.count() == 0)
        return 0;
    const qint64 most = std::clamp<qint64>(mostAheadOfAll / std::max<qint64>(1, connections), 1, mostAheadOfOne);
    return int(
        std::clamp<qint64>(3 * (m_commitTime.count() + m_messageTime.count() - 1) / m_messageTime.count(), 1, most));
}

void AnnouncedRows::noteMessageTime(std::chrono::nanoseconds time)
{
    blend(m_messageTime, time);
}
