#pragma once

#include "contacts/contact.h"
#include "results/rehearsalreport.h"
#include "sendings/recipientstate.h"
#include "store/database.h"

/** One recipient of a rehearsal: her row in the copy's ledger and her message, if one was made. */
struct RehearsedMessage
{
    RowId row;
    Contact contact; ///< without values when the person was erased
    QString address;
    QString language;
    bool seed = false;
    RecipientState state = RecipientState::Pending;
    QString reason;                  ///< why no message could be made
    std::optional<Instant> handedAt; ///< on the simulated clock
    QString place;                   ///< empty: no message
    qint64 size = 0;

    QString name() const;
    bool operator==(const RehearsedMessage &) const = default;
};

/** Which recipients of a rehearsal are looked at. */
struct RehearsalFilter
{
    enum class Show { Everybody, Messages, Errors, Missed, Seeds };

    QString search;   ///< in the address and in every field of the contact, whatever case and accents
    QString language; ///< empty: all
    QString domain;
    Show show = Show::Everybody;

    bool operator==(const RehearsalFilter &) const = default;
};

/** Reads what a rehearsal left in its copy. */
class RehearsedMessages
{
public:
    RehearsedMessages(Database &copy, SendingId sending)
        : m_copy(copy)
        , m_sending(sending)
    {
    }

    Result<qint64> count(const RehearsalFilter &filter) const;
    /** By contact: the order of the unique index, so that a page is found without sorting everybody. */
    Result<QList<RehearsedMessage>> page(const RehearsalFilter &filter, qint64 offset, int limit) const;

    /** Adds to the report what the copy knows: figures, sizes, shares, the course. `report.start` and `report.forecast`
     * stand already. */
    Result<void> measure(RehearsalReport &report) const;

private:
    Database &m_copy;
    const SendingId m_sending;
};
