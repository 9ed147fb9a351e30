#include "store/sendingstates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendingStates)
};

/** A line of sending_count. */
struct Counted
{
    bool seed = false;
    RecipientState state = RecipientState::Pending;
    qint64 rows = 0;
};

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

} // namespace

Result<void> SendingStates::move(SendingId id, SendingState from, SendingState to, const Cause &cause, Instant now)
{
    const bool starts = to == SendingState::Sending;
    Statement update(m_db, u"UPDATE sending SET state = ?, state_reason = ?, modified_at = ?, "
                           "started_at = CASE WHEN ? THEN COALESCE(started_at, ?) ELSE started_at END, "
                           "ended_at = ? WHERE id = ? AND state = ?"_s);
    update.bind(wordFor(to)).bind(cause.reason.isNull() ? u""_s : cause.reason).bind(now).bind(starts).bind(now);
    update.bind(isOver(to) ? std::optional(now) : std::nullopt).bind(id).bind(wordFor(from));
    if (!canMove(from, to))
        return refused(u"wrong-state"_s, Words::tr("“%1” cannot become “%2”.").arg(nameOf(from), nameOf(to)),
                       Words::tr("Look at the sending again: its state says what can be done."));
    if (const Result<void> done = update.run(); !done)
        return done;
    if (update.rowsChanged() != 1)
        return refused(u"state-changed"_s, Words::tr("The sending has changed meanwhile."),
                       Words::tr("Look at it again before you decide."));
    return note(id, wordFor(from), to, cause, now);
}

Result<void> SendingStates::note(SendingId id, const QString &fromWord, SendingState to, const Cause &cause,
                                 Instant now)
{
    Statement history(m_db, u"INSERT INTO sending_history (sending_id, at, who, from_state, to_state, reason) "
                            "VALUES (?, ?, ?, ?, ?, ?)"_s);
    history.bind(id).bind(now).bind(cause.who.isEmpty() ? u"Envoi"_s : cause.who).bind(fromWord).bind(wordFor(to));
    history.bind(cause.reason.isNull() ? u""_s : cause.reason);
    return history.run();
}

Result<qint64> SendingStates::moveRows(SendingId id, const QList<RecipientState> &from, RecipientState to,
                                       const QString &reason, Instant now, std::optional<ContactId> only)
{
    const QString where = u" WHERE sending_id = ? AND state IN (%1)"_s.arg(placeholders(from.size()));
    const QString ofContact = only ? u" AND contact_id = ?"_s : QString();
    const auto bindWhere = [&](Statement &statement) {
        statement.bind(id);
        for (RecipientState state : from)
            statement.bind(wordFor(state));
        if (only)
            statement.bind(*only);
    };
    Statement moved(m_db, only ? u"SELECT seed, state, COUNT(*) FROM recipient"_s + where + ofContact +
                                     u" GROUP BY seed, state"_s
                               : u"SELECT seed, state, rows FROM sending_count"_s + where);
    bindWhere(moved);
    if (const Result<void> done = moved.run(); !done)
        return failureOf(done);
    qint64 total = 0;
    QList<Counted> counted;
    while (moved.next())
        counted.append({moved.flag(0), recipientStateFrom(moved.text(1)), moved.number(2)});
    for (const Counted &count : counted) {
        total += count.rows;
        if (const Result<void> done = addToCount(id, count.seed, count.state, -count.rows); !done)
            return failureOf(done);
        if (const Result<void> done = addToCount(id, count.seed, to, count.rows); !done)
            return failureOf(done);
    }

    Statement update(m_db,
                     u"UPDATE recipient SET state = ?, reason = ?, due_at = 0, ended_at = ?"_s + where + ofContact);
    update.bind(wordFor(to)).bind(reason.isNull() ? u""_s : reason);
    update.bind(isFinal(to) ? std::optional(now) : std::nullopt);
    bindWhere(update);
    if (const Result<void> done = update.run(); !done)
        return failureOf(done);
    return total;
}

Result<void> SendingStates::countRow(SendingId id, bool seed, RecipientState from, RecipientState to)
{
    if (const Result<void> done = addToCount(id, seed, from, -1); !done)
        return done;
    return addToCount(id, seed, to, 1);
}

Result<void> SendingStates::recount(SendingId id)
{
    Statement remove(m_db, u"DELETE FROM sending_count WHERE sending_id = ?"_s);
    if (const Result<void> done = remove.bind(id).run(); !done)
        return done;
    Statement insert(m_db, u"INSERT INTO sending_count (sending_id, seed, state, rows) "
                           "SELECT sending_id, seed, state, COUNT(*) FROM recipient WHERE sending_id = ? "
                           "GROUP BY sending_id, seed, state"_s);
    return insert.bind(id).run();
}

Result<void> SendingStates::addToCount(SendingId id, bool seed, RecipientState state, qint64 rows)
{
    Statement add(m_db,
                  u"INSERT INTO sending_count (sending_id, seed, state, rows) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (sending_id, seed, state) DO UPDATE SET rows = rows + excluded.rows"_s,
                  Statement::Parsing::Kept);
    return add.bind(id).bind(int(seed)).bind(wordFor(state)).bind(rows).run();
}
