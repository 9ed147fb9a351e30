#pragma once

#include "consents/trackingconsent.h"
#include "contacts/emailaddress.h"
#include "results/event.h"
#include "sendings/recipientstate.h"
#include "store/sqltext.h"

#include <QHash>
#include <QSet>

/**
 * Writes opens and clicks beside the ledger, inside write work. Whose an event is stays unsaid when the person does not
 * agree to be followed by name, or agreed only after it (specification §12.3, §15.2). An event also settles the fate of
 * a message nobody knew to have arrived (reliability §1, rule 3).
 *
 * What is told again counts once. Of the nameless nothing tells one from another but kind, instant and link: as many as
 * were told at once are counted, so lists of the same events add nothing, but lists of different people may hide one
 * of two events of the same instant.
 */
class EventWriter
{
public:
    /** What is to be known from one transaction of an import to the next. */
    struct Memory
    {
        struct Nameless
        {
            qint64 told = 0;
            qint64 before = 0; ///< known when this import met the first of them
        };
        QHash<SendingId, QString> tokens;                      ///< the random part of each sending's Message-IDs
        QHash<SendingId, QHash<quint64, ContactId>> addresses; ///< invalid: several have it
        QHash<quint64, Nameless> nameless;
        QSet<quint64> told; ///< of the nameless, with their recipient
    };
    static Result<EventWriter> begin(QSqlDatabase &db, Instant now, Memory &memory);

    enum class Outcome {
        Recorded,
        Nameless,    ///< counted, without saying whose it is
        Known,       ///< told before
        Seed,        ///< of a copy to the seed list: never counted
        Erased,      ///< the person was erased since
        Alone,       ///< not to be followed, and the only recipient: even the figure would name her
        NoRecipient, ///< no message of Envoi's
        Ambiguous,   ///< two contacts with that address received the sending
        NotSent,     ///< that message has not left
        TooEarly     ///< it left a day later or more
    };
    Result<Outcome> recordByMessageId(const QString &messageId, const Event &event);
    /** The address the message was sent to. */
    Result<Outcome> recordByAddress(SendingId sending, const EmailAddress &address, const Event &event);

private:
    struct Recipient;
    EventWriter(QSqlDatabase &db, Instant now, Memory &memory, TrackingMode mode, const SqlText &mayBeFollowed);

    Result<bool> isOurs(SendingId sending, const QString &token);
    Result<void> learnAddresses(SendingId sending);
    Result<Outcome> record(SendingId sending, ContactId contact, const Event &event);
    Result<void> settle(SendingId sending, ContactId contact, RecipientState state);
    Result<Outcome> insertNamed(SendingId sending, RowId recipient, const Event &event);
    Result<Outcome> insertNameless(SendingId sending, RowId recipient, const Event &event);
    Result<bool> insert(SendingId sending, std::optional<RowId> recipient, const Event &event);
    Result<qint64> countNameless(SendingId sending, const Event &event);

    QSqlDatabase &m_db;
    Instant m_now;
    Memory &m_memory;
    TrackingMode m_mode;
    SqlText m_find;
};
