#pragma once

#include "contacts/emailaddress.h"
#include "results/event.h"
#include "store/sqltext.h"

#include <QHash>

/**
 * Writes opens and clicks beside the ledger, inside write work. Told twice, an event counts once; whose it is stays
 * unsaid when the person does not agree to be followed by name (specification §12.3, §15.2). It also settles the fate
 * of a message nobody knew to have arrived (reliability §1, rule 3).
 */
class EventWriter
{
public:
    static Result<EventWriter> begin(QSqlDatabase &db, Instant now);

    enum class Outcome {
        Recorded,
        Nameless,    ///< counted, without saying whose it is
        Known,       ///< told before
        Seed,        ///< of a copy to the seed list: never counted
        Erased,      ///< the person was erased since
        NoRecipient, ///< no message of Envoi's
        Ambiguous,   ///< two contacts with that address received the sending
        NotSent      ///< that message has not left
    };
    Result<Outcome> recordByMessageId(const QString &messageId, const Event &event);
    Result<Outcome> recordByAddress(SendingId sending, const EmailAddress &address, const Event &event);

private:
    struct Recipient;
    EventWriter(QSqlDatabase &db, Instant now, const SqlText &mayBeFollowed);

    Result<bool> isOurs(SendingId sending, const QString &token);
    Result<Outcome> record(SendingId sending, ContactId contact, const Event &event);
    Result<Outcome> insert(SendingId sending, const Recipient &recipient, const Event &event);

    QSqlDatabase &m_db;
    Instant m_now;
    SqlText m_find;
    QHash<SendingId, QString> m_tokens;   ///< the random part of each sending's Message-IDs
    QHash<QByteArray, qint64> m_nameless; ///< how many of a kind, instant and link were told so far
};
