#include "store/pastanswers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<QList<DeliveryLedger::PastAnswer>> PastAnswers::ofAccount(AccountId account) const
{
    return newest(u"COALESCE(s.account_id, (SELECT MIN(id) FROM account)) = ?"_s, account.value);
}

Result<QList<DeliveryLedger::PastAnswer>> PastAnswers::ofSending(SendingId sending) const
{
    return newest(u"s.id = ?"_s, sending.value);
}

/** By the index of the hand-offs, backwards and no further than the oldest start: the ledger may hold years. */
Result<QList<DeliveryLedger::PastAnswer>> PastAnswers::newest(const QString &which, qint64 id) const
{
    const QString started = u"(SELECT COALESCE(MAX(h.at), s.started_at, 0) FROM sending_history h "
                            "WHERE h.sending_id = s.id AND h.to_state = 'SENDING')"_s;
    const QString running = u"s.state = 'SENDING' AND "_s + which;
    Statement rows(m_db,
                   u"SELECT r.id, r.sending_id, r.state, r.reply_code, r.reply_status, r.reply_text "
                   "FROM recipient r INDEXED BY recipient_handed CROSS JOIN sending s ON s.id = r.sending_id "
                   "WHERE r.handed_at >= (SELECT MIN(%1) FROM sending s WHERE %2) AND r.handed_at >= %1 AND %2 "
                   "AND r.state IN ('ACCEPTED', 'DEFERRED', 'BOUNCED_HARD', 'BOUNCED_SOFT') "
                   "AND r.reply_code IS NOT NULL ORDER BY r.handed_at DESC, r.id DESC LIMIT ?"_s.arg(started, running));
    if (const Result<void> done = rows.bind(id).bind(id).bind(m_atMost).run(); !done)
        return failureOf(done);
    QList<DeliveryLedger::PastAnswer> answers;
    while (rows.next())
        answers.append({rows.id<RowId>(0), rows.id<SendingId>(1), recipientStateFrom(rows.text(2)),
                        SmtpReply{int(rows.number(3)), rows.text(4), rows.text(5)}});
    std::ranges::reverse(answers);
    return answers;
}
